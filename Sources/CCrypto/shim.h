#pragma once
#include <openssl/evp.h>
#include <openssl/hmac.h>

/* HMAC-SHA256 of some bytes into 32 bytes; 1 where it was done. */
static inline int fristvagt_hmac_sha256(const unsigned char *key, int key_length,
                                        const unsigned char *data, size_t length,
                                        unsigned char *digest) {
  unsigned int size = 0;
  return HMAC(EVP_sha256(), key, key_length, data, length, digest, &size) != NULL && size == 32;
}
