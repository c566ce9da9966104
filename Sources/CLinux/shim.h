#ifndef VAKT_CLINUX_SHIM_H
#define VAKT_CLINUX_SHIM_H
/* Calls of Linux that Swift's Glibc module leaves out, or offers as macros alone. */
#include <errno.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

/* The magic number of an open file's file system (statfs(2)), or the negated errno. */
static inline long long vakt_file_system_magic(int descriptor) {
    struct statfs status;
    if (fstatfs(descriptor, &status) != 0) return -(long long)errno;
    /* Some kernels sign-extend the number: it has 32 bits. */
    return (long long)(unsigned int)status.f_type;
}

static inline unsigned int vakt_device_major(unsigned long long device) { return major(device); }
static inline unsigned int vakt_device_minor(unsigned long long device) { return minor(device); }
static inline unsigned long long vakt_device(unsigned int high, unsigned int low) { return makedev(high, low); }

/* O_DIRECT of open(2), which the headers show to GNU sources alone (values of asm/fcntl.h). */
static inline int vakt_o_direct(void) {
#if defined(__aarch64__) || defined(__arm__)
    return 0200000;
#elif defined(__powerpc__)
    return 0400000;
#else
    return 040000;
#endif
}
#endif
