#define _GNU_SOURCE
#include "CSignals.h"
#include "report.h"

#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// A signal handler reaches nothing but globals. They are written only while no rescue is armed.
static volatile sig_atomic_t is_armed = 0;
static int rescued_terminal = -1;
static char farewell[256];
static size_t farewell_count = 0;
static struct termios rescued_settings;

static const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS, SIGQUIT};
enum { fault_count = sizeof faults / sizeof faults[0] };
static struct sigaction previous[fault_count];

static void rescue(void) {
    if (!is_armed) return;
    is_armed = 0;
    // Setting a terminal from the background would stop this process before it could end.
    sigset_t background;
    sigemptyset(&background);
    sigaddset(&background, SIGTTOU);
    sigprocmask(SIG_BLOCK, &background, NULL);
    // A terminal that does not read must not keep the process from ending: what it has not taken makes room.
    struct pollfd room = {.fd = rescued_terminal, .events = POLLOUT};
    if (poll(&room, 1, 1000) <= 0) tcflush(rescued_terminal, TCOFLUSH);
    size_t sent = 0;
    while (sent < farewell_count) {
        ssize_t count = write(rescued_terminal, farewell + sent, farewell_count - sent);
        if (count <= 0) break;
        sent += (size_t)count;
    }
    tcsetattr(rescued_terminal, TCSANOW, &rescued_settings);
}

static void on_fault(int number, siginfo_t *information, void *context) {
    rescue();
    // Somebody who presses Ctrl-\ wants out, and gets out; that is no fault to report.
    if (number != SIGQUIT) vakt_write_report(number, information, context);
    for (int i = 0; i < fault_count; i++)
        if (faults[i] == number) sigaction(number, &previous[i], NULL);
    // Delivered when this handler returns: whoever was responsible before then ends the process.
    raise(number);
}

void vakt_watch_faults(void) {
    static int is_installed = 0;
    if (is_installed) return;
    is_installed = 1;
    atexit(rescue);
    // A stack that overflowed has no room for a handler.
    static char spare[65536];
    stack_t present;
    if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) {
        stack_t stack = {.ss_sp = spare, .ss_size = sizeof spare};
        sigaltstack(&stack, NULL);
    }
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = on_fault;
    action.sa_flags = SA_ONSTACK | SA_SIGINFO;
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < fault_count; i++) sigaction(faults[i], &action, &previous[i]);
}

void vakt_arm_rescue(int terminal, const char *bytes, size_t count, const struct termios *settings) {
    is_armed = 0;
    rescued_terminal = terminal;
    farewell_count = count < sizeof farewell ? count : sizeof farewell - 1;
    memcpy(farewell, bytes, farewell_count);
    rescued_settings = *settings;
    vakt_watch_faults();
    is_armed = 1;
}

void vakt_disarm_rescue(void) { is_armed = 0; }
