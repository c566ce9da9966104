#ifndef VAKT_REPORT_H
#define VAKT_REPORT_H
#include <signal.h>
#include <stdint.h>

/// Installs the handler for faults, once.
void vakt_watch_faults(void);

/// Writes the report that was prepared, if any, and tells of it on standard error. Only for a signal's handler.
void vakt_write_report(int number, siginfo_t *information, void *context);
#endif
