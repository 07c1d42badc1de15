#pragma once
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* A digest of bytes: the polynomial of which they are the coefficients, at a point, over the prime
   2^61 - 1. Swift has no 128-bit product that stays fast in a debug build. */
static inline uint64_t fristvagt_reduce61(unsigned __int128 value) {
  const uint64_t prime = ((uint64_t)1 << 61) - 1;
  uint64_t sum = ((uint64_t)value & prime) + (uint64_t)(value >> 61);
  sum = (sum & prime) + (sum >> 61);
  return sum >= prime ? sum - prime : sum;
}

static inline uint64_t fristvagt_product61(uint64_t a, uint64_t b) {
  return fristvagt_reduce61((unsigned __int128)a * b);
}

/* The digest of some bytes behind others of which the digest is known. */
static inline uint64_t fristvagt_digest61(
    uint64_t digest, uint64_t point, const uint8_t *p, size_t n) {
  if (n >= 64) {
    uint64_t power[9] = {1, point};
    for (int i = 2; i <= 8; i++) power[i] = fristvagt_product61(power[i - 1], point);
    for (; n >= 8; n -= 8, p += 8) {
      /* The first product has 122 bits, each of the others 69: their sum has room. */
      unsigned __int128 sum = (unsigned __int128)digest * power[8];
      for (int i = 0; i < 8; i++) sum += (unsigned __int128)p[i] * power[7 - i];
      digest = fristvagt_reduce61(sum);
    }
  }
  for (; n > 0; n--, p++) {
    digest = fristvagt_reduce61((unsigned __int128)digest * point + *p);
  }
  return digest;
}

/* How many line feeds there are. */
static inline size_t fristvagt_count_lines(const uint8_t *p, size_t n) {
  size_t count = 0;
  const uint8_t *end = p + n;
  while (p < end && (p = (const uint8_t *)memchr(p, '\n', (size_t)(end - p)))) {
    count++;
    p++;
  }
  return count;
}

/* The place behind a line feed, counted from 1; n where there are fewer. */
static inline size_t fristvagt_skip_lines(const uint8_t *p, size_t n, size_t lines) {
  const uint8_t *start = p, *end = p + n;
  while (lines > 0 && p < end) {
    const uint8_t *found = (const uint8_t *)memchr(p, '\n', (size_t)(end - p));
    if (!found) return n;
    p = found + 1;
    lines--;
  }
  return lines == 0 ? (size_t)(p - start) : n;
}

/* The place behind the last line feed; 0 where there is none. */
static inline size_t fristvagt_last_line_end(const uint8_t *p, size_t n) {
  while (n > 0 && p[n - 1] != '\n') n--;
  return n;
}

/* The first place of a byte; n where there is none. */
static inline size_t fristvagt_find(const uint8_t *p, size_t n, uint8_t byte) {
  const void *found = n > 0 ? memchr(p, byte, n) : NULL;
  return found ? (size_t)((const uint8_t *)found - p) : n;
}

/* How many bytes are equal from the first on. */
static inline size_t fristvagt_common(const uint8_t *a, const uint8_t *b, size_t n) {
  size_t i = 0;
  while (n - i >= 4096 && memcmp(a + i, b + i, 4096) == 0) i += 4096;
  while (i < n && a[i] == b[i]) i++;
  return i;
}
