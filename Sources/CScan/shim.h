#pragma once
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/* Which of the 64 bytes at p are one of three bytes: bit i stands for byte i. In `special` those that
   are one of the last two. Swift has no operation that gathers the lanes of a comparison into
   bits. */
static inline uint64_t fristvagt_masks64(const uint8_t *p, uint8_t a, uint8_t b, uint8_t c,
                                         uint64_t *special) {
#if defined(__SSE2__)
  const __m128i va = _mm_set1_epi8((char)a), vb = _mm_set1_epi8((char)b),
                vc = _mm_set1_epi8((char)c);
  uint64_t all = 0, rare = 0;
  for (int i = 0; i < 4; i++) {
    const __m128i bytes = _mm_loadu_si128((const __m128i *)(p + 16 * i));
    const __m128i last = _mm_or_si128(_mm_cmpeq_epi8(bytes, vb), _mm_cmpeq_epi8(bytes, vc));
    const __m128i hits = _mm_or_si128(_mm_cmpeq_epi8(bytes, va), last);
    all |= (uint64_t)(uint32_t)_mm_movemask_epi8(hits) << (16 * i);
    rare |= (uint64_t)(uint32_t)_mm_movemask_epi8(last) << (16 * i);
  }
  *special = rare;
  return all;
#else
  uint64_t all = 0, rare = 0;
  for (int i = 0; i < 64; i++) {
    rare |= (uint64_t)(p[i] == b || p[i] == c) << i;
    all |= (uint64_t)(p[i] == a || p[i] == b || p[i] == c) << i;
  }
  *special = rare;
  return all;
#endif
}

/* Eight bytes as a little-endian number, wherever they lie. */
static inline uint64_t fristvagt_load64(const uint8_t *p) {
  uint64_t value;
  memcpy(&value, p, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  value = __builtin_bswap64(value);
#endif
  return value;
}
