#define _GNU_SOURCE
#include "CSignals.h"

#include <errno.h>
#include <gnu/libc-version.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <unistd.h>

static sigset_t set_of(const int *signals, int count) {
    sigset_t set;
    sigemptyset(&set);
    for (int i = 0; i < count; i++) sigaddset(&set, signals[i]);
    return set;
}

int vakt_block_signals(const int *signals, int count) {
    sigset_t set = set_of(signals, count);
    return pthread_sigmask(SIG_BLOCK, &set, NULL);
}

int vakt_signal_descriptor(const int *signals, int count) {
    sigset_t set = set_of(signals, count);
    return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

int vakt_next_signal(int descriptor) {
    struct signalfd_siginfo information;
    ssize_t count;
    do count = read(descriptor, &information, sizeof information);
    while (count < 0 && errno == EINTR);
    return count == sizeof information ? (int)information.ssi_signo : 0;
}

int vakt_event_descriptor(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

void vakt_raise_event(int descriptor) {
    uint64_t one = 1;
    // A full counter means that the descriptor is readable already.
    while (write(descriptor, &one, sizeof one) < 0 && errno == EINTR) {}
}

void vakt_clear_event(int descriptor) {
    uint64_t count;
    while (read(descriptor, &count, sizeof count) < 0 && errno == EINTR) {}
}

int vakt_process_descriptor(int process) { return (int)syscall(SYS_pidfd_open, process, 0); }

int vakt_memory_descriptor(void) { return memfd_create("screen", MFD_CLOEXEC); }

void vakt_stop_process(void) {
    struct sigaction standard = {.sa_handler = SIG_DFL}, previous;
    sigset_t stop, before;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    sigaction(SIGTSTP, &standard, &previous);
    kill(0, SIGTSTP);
    // The process stops here, and goes on here once it is continued.
    pthread_sigmask(SIG_UNBLOCK, &stop, &before);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    sigaction(SIGTSTP, &previous, NULL);
}

const char *vakt_library_version(void) { return gnu_get_libc_version(); }
