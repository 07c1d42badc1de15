#pragma once
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* What Swift cannot see: variadic functions, the errno macro, function-like constants. */
static inline int fristvagt_errno(void) { return errno; }
static inline int fristvagt_open_reading(const char *path) {
  return open(path, O_RDONLY | O_CLOEXEC);
}
static inline int fristvagt_open_writing(const char *path) {
  return open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0640);
}
static inline void fristvagt_ignore_sigpipe(void) { signal(SIGPIPE, SIG_IGN); }
