#ifndef VAKT_CSIGNALS_H
#define VAKT_CSIGNALS_H
#include <stddef.h>
#include <termios.h>

/// Blocks the signals for this thread and all it starts. Returns 0, or an errno.
int vakt_block_signals(const int *signals, int count);

/// A descriptor that becomes readable when one of the (blocked) signals arrives; -1 with errno on failure.
int vakt_signal_descriptor(const int *signals, int count);

/// The next signal that waits at the descriptor, or 0 when none does.
int vakt_next_signal(int descriptor);

/// A descriptor that any thread can make readable; -1 with errno on failure.
int vakt_event_descriptor(void);

/// Makes the event descriptor readable. May be called from any thread, any number of times.
void vakt_raise_event(int descriptor);

/// Makes the event descriptor unreadable again.
void vakt_clear_event(int descriptor);

/// A descriptor that becomes readable when the process ends; -1 with errno on failure.
int vakt_process_descriptor(int process);

/// A file in memory, closed on exec; -1 with errno on failure.
int vakt_memory_descriptor(void);

/// Stops the process group as Ctrl-Z at a shell does; returns once it is continued. Needs SIGTSTP and SIGCONT blocked,
/// and leaves them so.
void vakt_stop_process(void);

/// From now on, if the process exits or a fault ends it, `bytes` are written to `terminal` and `settings` given back to
/// it first. Only what a signal handler may call is called. `bytes` beyond 255 are left out.
void vakt_arm_rescue(int terminal, const char *bytes, size_t count, const struct termios *settings);

/// The terminal has been given back in an orderly way.
void vakt_disarm_rescue(void);

/// From now on a fault that ends the process leaves a report in a file whose path begins with `start`, and tells of it on
/// standard error, its path between `before` and `after`. The texts are cut at 511 bytes, `first` at 1023.
void vakt_prepare_report(const char *start, const char *first, const char *before, const char *after);

/// Notes the name of an action for the report; the last 24 are kept, each cut at 39 bytes.
void vakt_note_step(const char *name);
/// The C library's version, such as `2.36`.
const char *vakt_library_version(void);
#endif
