#define _GNU_SOURCE
#include "report.h"
#include "CSignals.h"

#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

// Everything a handler needs, put here before anything can go wrong: it may not allocate, lock or format.
static char path_start[512];
static char head[1024];
static char said_before[512];
static char said_after[512];
static volatile int is_prepared = 0;

enum { step_count = 24, step_length = 40 };
static char steps[step_count][step_length];
static volatile unsigned steps_noted = 0;

enum { module_count = 64 };
static struct module {
    uintptr_t base, start, end;
    char name[48];
} modules[module_count];
static int modules_known = 0;

static void keep(char *into, size_t room, const char *text) {
    size_t count = strlen(text);
    if (count >= room) count = room - 1;
    memcpy(into, text, count);
    into[count] = 0;
}

static int note_module(struct dl_phdr_info *info, size_t size, void *data) {
    (void)size;
    (void)data;
    if (modules_known == module_count) return 1;
    struct module *module = &modules[modules_known];
    module->base = info->dlpi_addr;
    module->start = UINTPTR_MAX;
    module->end = 0;
    for (int i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &info->dlpi_phdr[i];
        if (part->p_type != PT_LOAD || !(part->p_flags & PF_X)) continue;
        uintptr_t start = info->dlpi_addr + part->p_vaddr;
        if (start < module->start) module->start = start;
        if (start + part->p_memsz > module->end) module->end = start + part->p_memsz;
    }
    // The path may tell whose home the program lies in; its last part is enough.
    const char *slash = strrchr(info->dlpi_name, '/');
    const char *name = slash ? slash + 1 : info->dlpi_name;
    keep(module->name, sizeof module->name, *name ? name : "vakt");
    modules_known++;
    return 0;
}

void vakt_prepare_report(const char *start, const char *first, const char *before, const char *after) {
    is_prepared = 0;
    keep(path_start, sizeof path_start, start);
    keep(head, sizeof head, first);
    keep(said_before, sizeof said_before, before);
    keep(said_after, sizeof said_after, after);
    modules_known = 0;
    dl_iterate_phdr(note_module, NULL);
    vakt_watch_faults();
    is_prepared = 1;
}

void vakt_note_step(const char *name) {
    keep(steps[steps_noted % step_count], step_length, name);
    steps_noted++;
}

// MARK: - In the handler

static void put(int file, const char *text) {
    size_t left = strlen(text);
    while (left > 0) {
        ssize_t count = write(file, text, left);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return;
        text += count;
        left -= (size_t)count;
    }
}

/// A number in digits, at least so many; answers where the text ends.
static char *digits(char *into, uint64_t number, unsigned base, int least) {
    char turned[24];
    int count = 0;
    do {
        turned[count++] = "0123456789abcdef"[number % base];
        number /= base;
    } while (number > 0 || count < least);
    while (count > 0) *into++ = turned[--count];
    *into = 0;
    return into;
}

static void put_number(int file, uint64_t number, unsigned base) {
    char text[32] = "0x";
    digits(base == 16 ? text + 2 : text, number, base, 1);
    put(file, text);
}

/// `20261121T114237Z`, after Howard Hinnant's days-to-civil.
static char *instant(char *into, time_t now) {
    int64_t days = now / 86400 + 719468, seconds = now % 86400;
    int64_t era = days / 146097, day = days % 146097;
    int64_t year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
    int64_t left = day - (365 * year + year / 4 - year / 100);
    int64_t month = (5 * left + 2) / 153;
    into = digits(into, (uint64_t)(year + era * 400 + (month >= 10)), 10, 4);
    into = digits(into, (uint64_t)(month < 10 ? month + 3 : month - 9), 10, 2);
    into = digits(into, (uint64_t)(left - (153 * month + 2) / 5 + 1), 10, 2);
    *into++ = 'T';
    into = digits(into, (uint64_t)(seconds / 3600), 10, 2);
    into = digits(into, (uint64_t)(seconds / 60 % 60), 10, 2);
    into = digits(into, (uint64_t)(seconds % 60), 10, 2);
    *into++ = 'Z';
    *into = 0;
    return into;
}

/// Whether it lies in the program's own code: the first module is the program itself.
static int is_own(uintptr_t address) {
    return modules_known > 0 && address >= modules[0].start && address < modules[0].end;
}

static void put_place(int file, uintptr_t address) {
    for (int i = 0; i < modules_known; i++) {
        if (address < modules[i].start || address >= modules[i].end) continue;
        put(file, modules[i].name);
        put(file, "+");
        address -= modules[i].base;
        break;
    }
    put_number(file, address, 16);
}

/// Reads memory that may not be there: the kernel refuses to take it into a pipe instead of ending the process.
static int peek(const int pipe[2], uintptr_t address, uintptr_t words[2]) {
    size_t size = 2 * sizeof words[0];
    if (write(pipe[1], (const void *)address, size) != (ssize_t)size) return 0;
    return read(pipe[0], words, size) == (ssize_t)size;
}

static void put_line(int file, uintptr_t address) {
    put(file, "  ");
    put_place(file, address);
    put(file, "\n");
}

/// The calls that led here, by the chain of frame pointers, which Swift keeps. Answers how many are the program's own.
static int put_chain(int file, const int pipe[2], uintptr_t counter, uintptr_t frame) {
    int own = is_own(counter);
    put(file, "frames:\n");
    put_line(file, counter);
    for (int i = 0; i < 64 && frame % sizeof frame == 0; i++) {
        uintptr_t words[2];
        if (!peek(pipe, frame, words) || words[1] == 0) break;
        put_line(file, words[1]);
        own += is_own(words[1]);
        if (words[0] <= frame) break;
        frame = words[0];
    }
    return own;
}

/// What may be calls: addresses of the program's own code that lie on the stack. Libraries use the frame pointer for
/// other things, so that a fault within one may have no chain.
static void put_stack(int file, const int pipe[2], uintptr_t top) {
    enum { depth = 65536, page = 4096, most = 32 };
    put(file, "on the stack:\n");
    int found = 0;
    for (uintptr_t place = top & ~(uintptr_t)15; place < top + depth && found < most;) {
        uintptr_t words[2];
        if (!peek(pipe, place, words)) {
            place = (place | (page - 1)) + 1;
            continue;
        }
        for (int i = 0; i < 2; i++) {
            if (!is_own(words[i])) continue;
            put_line(file, words[i]);
            found++;
        }
        place += sizeof words;
    }
}

static void put_frames(int file, uintptr_t counter, uintptr_t frame, uintptr_t stack) {
    enum { enough = 3 };
    int pipe[2];
    if (pipe2(pipe, O_CLOEXEC | O_NONBLOCK) != 0) return;
    if (put_chain(file, pipe, counter, frame) < enough) put_stack(file, pipe, stack);
}

static const char *name_of(int number) {
    switch (number) {
    case SIGSEGV: return "SIGSEGV";
    case SIGBUS: return "SIGBUS";
    case SIGILL: return "SIGILL";
    case SIGFPE: return "SIGFPE";
    case SIGTRAP: return "SIGTRAP";
    case SIGABRT: return "SIGABRT";
    case SIGSYS: return "SIGSYS";
    default: return "signal";
    }
}

static void put_registers(int file, void *context) {
    uintptr_t counter = 0, frame = 0, stack = 0;
    const ucontext_t *user = context;
#if defined(__x86_64__)
    counter = (uintptr_t)user->uc_mcontext.gregs[REG_RIP];
    frame = (uintptr_t)user->uc_mcontext.gregs[REG_RBP];
    stack = (uintptr_t)user->uc_mcontext.gregs[REG_RSP];
#elif defined(__aarch64__)
    counter = (uintptr_t)user->uc_mcontext.pc;
    frame = (uintptr_t)user->uc_mcontext.regs[29];
    stack = (uintptr_t)user->uc_mcontext.sp;
#else
    (void)user;
#endif
    put_frames(file, counter, frame, stack);
}

static void put_steps(int file) {
    unsigned noted = steps_noted;
    unsigned first = noted > step_count ? noted - step_count : 0;
    put(file, "last actions:");
    for (unsigned i = first; i < noted; i++) {
        steps[i % step_count][step_length - 1] = 0;
        put(file, " ");
        put(file, steps[i % step_count]);
    }
    put(file, "\n");
}

/// Where the program's parts lay, so that a debugger can be told of addresses outside of them.
static void put_modules(int file) {
    put(file, "modules:\n");
    for (int i = 0; i < modules_known; i++) {
        if (modules[i].end == 0) continue;
        put(file, "  ");
        put_number(file, modules[i].base, 16);
        put(file, " ");
        put(file, modules[i].name);
        put(file, "\n");
    }
}

static void make_folders(char *path) {
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        mkdir(path, 0700);
        *slash = '/';
    }
}

void vakt_write_report(int number, siginfo_t *information, void *context) {
    if (!is_prepared) return;
    is_prepared = 0;
    char path[600];
    keep(path, sizeof path, path_start);
    char *end = instant(path + strlen(path), time(NULL));
    *end++ = '-';
    end = digits(end, (uint64_t)getpid(), 10, 1);
    memcpy(end, ".txt", 5);
    make_folders(path);
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0) return;
    put(file, head);
    put(file, "\nsignal ");
    put_number(file, (uint64_t)number, 10);
    put(file, " ");
    put(file, name_of(number));
    put(file, information->si_code <= 0 ? ", sent by a process" : ", at address ");
    if (information->si_code > 0) put_number(file, (uintptr_t)information->si_addr, 16);
    put(file, "\n");
    put_steps(file);
    put_registers(file, context);
    put_modules(file);
    close(file);
    put(STDERR_FILENO, said_before);
    put(STDERR_FILENO, path);
    put(STDERR_FILENO, said_after);
}
