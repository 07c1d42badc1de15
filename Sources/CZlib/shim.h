#pragma once
#include <zlib.h>

/* inflateInit2 is a macro that Swift cannot see; 15 + 32 reads gzip and zlib headers. */
static inline int fristvagt_inflate_init(z_stream *stream) {
  return inflateInit2(stream, 15 + 32);
}
