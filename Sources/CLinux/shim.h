#pragma once
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* What Swift cannot see: variadic functions, the errno macro, function-like constants. */
static inline int fristvagt_errno(void) { return errno; }
static inline void fristvagt_clear_errno(void) { errno = 0; }
static inline int fristvagt_open_reading(const char *path) {
  return open(path, O_RDONLY | O_CLOEXEC);
}
static inline int fristvagt_open_writing(const char *path) {
  return open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0640);
}
static inline void fristvagt_ignore_sigpipe(void) { signal(SIGPIPE, SIG_IGN); }
#include <sys/prctl.h>
#include <sys/resource.h>

/* A crash must not print registers or write memory to disk: both can hold data of patients.
   The Swift runtime installs its handlers before main, so that they can be taken away here. */
static inline void fristvagt_leave_no_crash_dump(void) {
  static const int signals[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGQUIT, SIGSEGV, SIGTRAP};
  for (unsigned i = 0; i < sizeof signals / sizeof *signals; i++) signal(signals[i], SIG_DFL);
  const struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}
