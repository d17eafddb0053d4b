/* A disk that can fail: preloaded into a process, it counts every call that changes a file below
 * one folder (and, where a server is told to be there, every message to it), and at a chosen call kills the process, fails, or flips a bit. With a log open it
 * writes down each change, so that a power cut at any instant can be played back.
 *
 *   cc -shared -fPIC -O1 -o faulty_disk.so faulty_disk.c
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { COUNT, KILL_BEFORE, KILL_HALFWAY, FAIL_ONCE, FAIL_FROM, FLIP };

static char watched[PATH_MAX];
static char only[256];
static int mode = COUNT;
static long when = 0;
static int error_number = 0;
static int has_server = 0;
static long counted = 0;
static int log_fd = -1;
static long long clock_offset = 0;

void faulty_arm(const char *folder, const char *part, int new_mode, long call, int number,
                int server) {
    snprintf(watched, sizeof watched, "%s", folder);
    snprintf(only, sizeof only, "%s", part);
    mode = new_mode;
    when = call;
    error_number = number;
    has_server = server;
    counted = 0;
}

long faulty_count(void) { return counted; }
void faulty_log(const char *path) {
    log_fd = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}
void faulty_clock(long long seconds) { clock_offset = seconds; }

static int is_watched(const char *path) {
    return watched[0] && strncmp(path, watched, strlen(watched)) == 0 &&
           (!only[0] || strstr(path, only));
}

static int name_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return is_watched(path);
}

/* One record: "kind path-length offset data-length\n", the path, the data. */
static void note(char kind, const char *path, long long offset, const void *data, size_t size) {
    if (log_fd < 0) return;
    char head[128];
    int length = snprintf(head, sizeof head, "%c %zu %lld %zu\n", kind, strlen(path), offset, size);
    syscall(SYS_write, log_fd, head, length);
    syscall(SYS_write, log_fd, path, strlen(path));
    if (size) syscall(SYS_write, log_fd, data, size);
}

static void die(void) {
    syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
    for (;;) pause();
}

/* 0: go on; -1: fail with errno set; 1: do half of it and die; 2: flip a bit of it. */
static int decide(void) {
    long number = __atomic_add_fetch(&counted, 1, __ATOMIC_SEQ_CST);
    if (mode == KILL_BEFORE && number == when) die();
    if (mode == KILL_HALFWAY && number == when) return 1;
    if ((mode == FAIL_ONCE && number == when) || (mode == FAIL_FROM && number >= when)) {
        errno = error_number;
        return -1;
    }
    return mode == FLIP && number == when ? 2 : 0;
}


static ssize_t change(int fd, const void *data, size_t size, long long offset, int is_at) {
    char path[PATH_MAX];
    if (!name_of(fd, path))
        return is_at ? syscall(SYS_pwrite64, fd, data, size, offset) : syscall(SYS_write, fd, data, size);
    long long place = is_at ? offset : lseek(fd, 0, SEEK_CUR);
    int verdict = decide();
    if (verdict < 0) return -1;
    char *flipped = NULL;
    if (verdict == 2 && (flipped = malloc(size))) {
        memcpy(flipped, data, size);
        flipped[size - 1 - size / 8] ^= 0x10;
        data = flipped;
    }
    if (verdict == 1) size /= 2;
    ssize_t done = is_at ? syscall(SYS_pwrite64, fd, data, size, offset) : syscall(SYS_write, fd, data, size);
    if (verdict == 1) die();
    if (done > 0) note('w', path, place, data, done);
    free(flipped);
    return done;
}

ssize_t write(int fd, const void *data, size_t size) { return change(fd, data, size, 0, 0); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) {
    return change(fd, data, size, offset, 1);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) {
    return change(fd, data, size, offset, 1);
}

/* What a client says to its server; SQLite's files know no sockets. */
ssize_t send(int fd, const void *data, size_t size, int flags) {
    int verdict = has_server ? decide() : 0;
    if (verdict < 0) { int number = errno; shutdown(fd, SHUT_RDWR); errno = number; return -1; }
    if (verdict == 1) { syscall(SYS_sendto, fd, data, size / 2, flags, NULL, 0); die(); }
    return syscall(SYS_sendto, fd, data, size, flags, NULL, 0);
}

static int cut(int fd, off64_t length) {
    char path[PATH_MAX];
    int is_ours = name_of(fd, path);
    if (is_ours) {
        int verdict = decide();
        if (verdict < 0) return -1;
        if (verdict == 1) { syscall(SYS_ftruncate, fd, length); die(); }
    }
    int done = syscall(SYS_ftruncate, fd, length);
    if (is_ours && done == 0) note('t', path, length, NULL, 0);
    return done;
}
int ftruncate(int fd, off_t length) { return cut(fd, length); }
int ftruncate64(int fd, off64_t length) { return cut(fd, length); }

static int bring(int fd, long number) {
    char path[PATH_MAX];
    int is_ours = name_of(fd, path);
    if (is_ours) {
        int verdict = decide();
        if (verdict < 0) return -1;
        if (verdict == 1) die();
    }
    int done = syscall(number, fd);
    if (is_ours && done == 0) note('s', path, 0, NULL, 0);
    return done;
}
int fsync(int fd) { return bring(fd, SYS_fsync); }
int fdatasync(int fd) { return bring(fd, SYS_fdatasync); }

int unlink(const char *path) {
    int is_ours = is_watched(path);
    if (is_ours) {
        int verdict = decide();
        if (verdict < 0) return -1;
        if (verdict == 1) { syscall(SYS_unlinkat, AT_FDCWD, path, 0); die(); }
    }
    int done = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (is_ours && done == 0) note('u', path, 0, NULL, 0);
    return done;
}

int rename(const char *from, const char *to) {
    int is_ours = is_watched(to) || is_watched(from);
    if (is_ours) {
        int verdict = decide();
        if (verdict < 0) return -1;
        if (verdict == 1) { syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0); die(); }
    }
    int done = syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (is_ours && done == 0) note('r', from, 0, to, strlen(to));
    return done;
}

static int make(int folder, const char *path, int flags, mode_t rights) {
    int is_ours = (flags & O_CREAT) && is_watched(path) && access(path, F_OK) != 0;
    if (is_ours) {
        int verdict = decide();
        if (verdict < 0) return -1;
        if (verdict == 1) { syscall(SYS_openat, folder, path, flags, rights); die(); }
    }
    int fd = syscall(SYS_openat, folder, path, flags | O_LARGEFILE, rights);
    if (fd >= 0 && is_ours) note('c', path, 0, NULL, 0);
    else if (fd >= 0 && (flags & O_TRUNC) && is_watched(path)) note('t', path, 0, NULL, 0);
    return fd;
}

#define RIGHTS                                          \
    mode_t rights = 0;                                  \
    if (flags & (O_CREAT | O_TMPFILE)) {                \
        va_list rest;                                   \
        va_start(rest, flags);                          \
        rights = va_arg(rest, int);                     \
        va_end(rest);                                   \
    }
int open(const char *path, int flags, ...) { RIGHTS return make(AT_FDCWD, path, flags, rights); }
int open64(const char *path, int flags, ...) { RIGHTS return make(AT_FDCWD, path, flags, rights); }
int openat(int at, const char *path, int flags, ...) { RIGHTS return make(at, path, flags, rights); }
int openat64(int at, const char *path, int flags, ...) { RIGHTS return make(at, path, flags, rights); }

int clock_gettime(clockid_t which, struct timespec *now) {
    int done = syscall(SYS_clock_gettime, which, now);
    if (done == 0 && which == CLOCK_REALTIME) now->tv_sec += clock_offset;
    return done;
}
