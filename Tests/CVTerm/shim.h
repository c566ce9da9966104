#ifndef VAKT_CVTERM_SHIM_H
#define VAKT_CVTERM_SHIM_H
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vterm.h>

/// Opens a pseudo-terminal's master, closed on exec from its first moment, so that no other child started meanwhile
/// inherits it. Writes the slave's path to `name`. Returns the descriptor, or -1 with errno.
static inline int vakt_open_master(char *name, size_t size) {
    int master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (master < 0) return -1;
    int unlocked = 0, number = 0;
    if (ioctl(master, TIOCSPTLCK, &unlocked) != 0 || ioctl(master, TIOCGPTN, &number) != 0) {
        close(master);
        return -1;
    }
    const char prefix[] = "/dev/pts/";
    char digits[12];
    int count = 0;
    do { digits[count++] = (char)('0' + number % 10); number /= 10; } while (number > 0);
    if (size < sizeof prefix + (size_t)count) { close(master); return -1; }
    size_t at = 0;
    while (prefix[at]) { name[at] = prefix[at]; at++; }
    while (count > 0) name[at++] = digits[--count];
    name[at] = 0;
    return master;
}

/// Tells the terminal its size; the kernel sends SIGWINCH to the foreground group.
static inline int vakt_set_size(int master, int rows, int columns) {
    struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
    return ioctl(master, TIOCSWINSZ, &size);
}

/// A descriptor that becomes readable when the process ends.
static inline int vakt_process_descriptor(int process) {
    return (int)syscall(SYS_pidfd_open, process, 0);
}

/// Swift's C library module leaves this function out.
static inline int vakt_start_in(posix_spawn_file_actions_t *actions, const char *directory) {
    extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *, const char *);
    return posix_spawn_file_actions_addchdir_np(actions, directory);
}

static inline int vakt_cell_bold(const VTermScreenCell *cell) { return cell->attrs.bold; }
static inline int vakt_cell_underline(const VTermScreenCell *cell) { return cell->attrs.underline; }
static inline int vakt_cell_reverse(const VTermScreenCell *cell) { return cell->attrs.reverse; }
static inline int vakt_cell_blink(const VTermScreenCell *cell) { return cell->attrs.blink; }
static inline int vakt_cell_italic(const VTermScreenCell *cell) { return cell->attrs.italic; }
static inline uint32_t vakt_cell_char(const VTermScreenCell *cell, int index) { return cell->chars[index]; }
#endif
