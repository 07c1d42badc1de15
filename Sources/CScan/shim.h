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

/* What the XML reader asks of the 16 bytes at p; bit i of an answer stands for byte i. Bytes below 32
   and above 127 always count as special, so that a zero ends every search. */

#if !defined(__SSE2__)
static inline uint32_t fristvagt_gather16(const uint8_t *p, int (*holds)(uint8_t, uint8_t),
                                          uint8_t other) {
  uint32_t mask = 0;
  for (int i = 0; i < 16; i++) mask |= (uint32_t)(holds(p[i], other) != 0) << i;
  return mask;
}
static inline int fristvagt_is_value_special(uint8_t c, uint8_t quote) {
  return c < 32 || c > 127 || c == quote || c == '<' || c == '&';
}
static inline int fristvagt_is_text_special(uint8_t c, uint8_t unused) {
  (void)unused;
  return c < 32 || c > 127 || c == ']' || c == '<' || c == '&';
}
static inline int fristvagt_is_no_name(uint8_t c, uint8_t unused) {
  (void)unused;
  const uint8_t l = c | 32;
  return !((l >= 'a' && l <= 'z') || (c >= '-' && c <= ':' && c != '/') || c == '_');
}
static inline int fristvagt_is(uint8_t c, uint8_t other) { return c == other; }
#endif

/* Which end or interrupt the value of an attribute: its quote, `<`, `&`, special bytes. */
static inline uint32_t fristvagt_value_mask(const uint8_t *p, uint8_t quote) {
#if defined(__SSE2__)
  const __m128i v = _mm_loadu_si128((const __m128i *)p);
  const __m128i a = _mm_or_si128(_mm_cmplt_epi8(v, _mm_set1_epi8(32)),
                                 _mm_cmpeq_epi8(v, _mm_set1_epi8((char)quote)));
  const __m128i b = _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('<')),
                                 _mm_cmpeq_epi8(v, _mm_set1_epi8('&')));
  return (uint32_t)_mm_movemask_epi8(_mm_or_si128(a, b));
#else
  return fristvagt_gather16(p, fristvagt_is_value_special, quote);
#endif
}

/* Which end or interrupt the text between tags: `<`, `&`, `]`, special bytes. */
static inline uint32_t fristvagt_text_mask(const uint8_t *p) {
#if defined(__SSE2__)
  return fristvagt_value_mask(p, ']');
#else
  return fristvagt_gather16(p, fristvagt_is_text_special, 0);
#endif
}

/* Which cannot stand in a name of ASCII; a colon can. */
static inline uint32_t fristvagt_no_name_mask(const uint8_t *p) {
#if defined(__SSE2__)
  const __m128i v = _mm_loadu_si128((const __m128i *)p);
  const __m128i l = _mm_or_si128(v, _mm_set1_epi8(32));
  const __m128i letter = _mm_and_si128(_mm_cmpgt_epi8(l, _mm_set1_epi8('a' - 1)),
                                       _mm_cmplt_epi8(l, _mm_set1_epi8('z' + 1)));
  const __m128i other = _mm_andnot_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('/')),
                                         _mm_and_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8('-' - 1)),
                                                       _mm_cmplt_epi8(v, _mm_set1_epi8(':' + 1))));
  const __m128i name =
      _mm_or_si128(letter, _mm_or_si128(other, _mm_cmpeq_epi8(v, _mm_set1_epi8('_'))));
  return ~(uint32_t)_mm_movemask_epi8(name) & 0xFFFF;
#else
  return fristvagt_gather16(p, fristvagt_is_no_name, 0);
#endif
}

/* Which are one certain byte. */
static inline uint32_t fristvagt_byte_mask(const uint8_t *p, uint8_t byte) {
#if defined(__SSE2__)
  const __m128i v = _mm_loadu_si128((const __m128i *)p);
  return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_set1_epi8((char)byte)));
#else
  return fristvagt_gather16(p, fristvagt_is, byte);
#endif
}

/* Which are no blank. */
static inline uint32_t fristvagt_no_blank_mask(const uint8_t *p) {
  const uint32_t blanks = fristvagt_byte_mask(p, 32) | fristvagt_byte_mask(p, 10) |
                          fristvagt_byte_mask(p, 9) | fristvagt_byte_mask(p, 13);
  return ~blanks & 0xFFFF;
}
