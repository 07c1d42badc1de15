#pragma once
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/fs.h>
#include <linux/stat.h>
#include <poll.h>
#include <stdint.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <unistd.h>

/* What the system tells of a file. glibc shows statx and name_to_handle_at only to programs that
   ask for GNU's additions, which a module cannot, so both are called by their numbers. */
struct fristvagt_status {
  uint32_t mode;
  uint32_t links;
  uint64_t device;
  uint64_t inode;
  int64_t size;
  int64_t modified;
  int64_t changed;
  int64_t birth;
  uint32_t has_birth;
};

static inline int64_t fristvagt_nanoseconds(struct statx_timestamp time) {
  /* Times before 1678 and after 2262 do not fit; they are only compared with themselves. */
  return (int64_t)((uint64_t)time.tv_sec * 1000000000u + time.tv_nsec);
}

/* 0 or the error number. An empty name asks of the descriptor itself. */
static inline int fristvagt_status(int directory, const char *name, struct fristvagt_status *status) {
  const int empty_path = 0x1000, no_follow = 0x100;
  struct statx all;
  if (syscall(SYS_statx, directory, name, empty_path | no_follow, STATX_BASIC_STATS | STATX_BTIME,
              &all) != 0) {
    return errno;
  }
  status->mode = all.stx_mode;
  status->links = all.stx_nlink;
  status->device = (uint64_t)makedev(all.stx_dev_major, all.stx_dev_minor);
  status->inode = all.stx_ino;
  status->size = (int64_t)all.stx_size;
  status->modified = fristvagt_nanoseconds(all.stx_mtime);
  status->changed = fristvagt_nanoseconds(all.stx_ctime);
  status->has_birth = (all.stx_mask & STATX_BTIME) != 0;
  status->birth = status->has_birth ? fristvagt_nanoseconds(all.stx_btime) : 0;
  return 0;
}

/* What tells apart the files that use an inode one after another: the kernel's handle of the file,
   which holds a count of its uses, or that count itself. 0 where the file system has neither. */
static inline int fristvagt_generation(int descriptor, uint64_t *generation) {
  struct {
    uint32_t size;
    int32_t type;
    uint8_t bytes[128];
  } handle;
  memset(&handle, 0, sizeof handle);
  handle.size = sizeof handle.bytes;
  int mount = 0;
  if (syscall(SYS_name_to_handle_at, descriptor, "", &handle, &mount, 0x1000) == 0) {
    uint64_t hash = 0xCBF29CE484222325u ^ (uint32_t)handle.type;
    for (uint32_t i = 0; i < handle.size && i < sizeof handle.bytes; i++) {
      hash = (hash ^ handle.bytes[i]) * 0x100000001B3u;
    }
    *generation = hash;
    return 1;
  }
  long version = 0;
  if (ioctl(descriptor, FS_IOC_GETVERSION, &version) == 0) {
    *generation = (uint32_t)version;
    return 1;
  }
  return 0;
}

/* The name of an entry of a directory. A copy of the struct would be longer than what there is. */
static inline const char *fristvagt_entry_name(const struct dirent *entry) {
  return entry->d_name;
}

/* Never waits, also not for the writer of a pipe. */
static inline int fristvagt_open_tailed(const char *path) {
  return open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
}
static inline int fristvagt_open_directory(const char *path) {
  return open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY | O_NONBLOCK);
}

/* Whether a path lies on a file system of another machine or of a program. */
static inline int fristvagt_is_remote(const char *path) {
  static const uint32_t magics[] = {
      0x6969,     /* NFS */
      0x517B,     /* SMB */
      0xFF534D42, /* CIFS */
      0xFE534D42, /* SMB 2 */
      0x65735546, /* FUSE */
      0x5346414F, /* AFS */
      0x00C36400, /* Ceph */
      0x01021997, /* 9P */
      0x73757245, /* Coda */
      0x564C,     /* NCP */
      0x0BD00BD0, /* Lustre */
      0x47504653, /* GPFS */
  };
  struct statfs status;
  if (statfs(path, &status) != 0) return 0;
  for (unsigned i = 0; i < sizeof magics / sizeof *magics; i++) {
    if ((uint32_t)status.f_type == magics[i]) return 1;
  }
  return 0;
}

static inline int fristvagt_inotify(void) { return inotify_init1(IN_NONBLOCK | IN_CLOEXEC); }

/* Watches a directory for everything that can mean new bytes. */
static inline int fristvagt_watch(int inotify, const char *path) {
  return inotify_add_watch(inotify, path,
                           IN_MODIFY | IN_ATTRIB | IN_CLOSE_WRITE | IN_CREATE | IN_DELETE |
                               IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF |
                               IN_ONLYDIR);
}
