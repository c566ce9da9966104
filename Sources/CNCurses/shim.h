#ifndef VAKT_CNCURSES_SHIM_H
#define VAKT_CNCURSES_SHIM_H
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <wchar.h>

// What Swift cannot import: globals, cast macros, functions with a variable number of arguments.

/// Starts curses on standard input and `output`, of the size the terminal has. Null when it knows no such terminal.
static inline SCREEN *vakt_new_screen(FILE *output) {
    use_env(FALSE);
    use_tioctl(TRUE);
    SCREEN *screen = newterm(NULL, output, stdin);
    // A frame is shown whole, also while somebody types on.
    if (screen != NULL) typeahead(-1);
    return screen;
}

/// The columns curses will count for a character by the locale: -1 when it is none that can be shown.
static inline int vakt_columns_of(wchar_t character) {
    extern int wcwidth(wchar_t);
    return wcwidth(character);
}

static inline WINDOW *vakt_standard_window(void) { return stdscr; }
static inline int vakt_rows(void) { return LINES; }
static inline int vakt_columns(void) { return COLS; }
static inline int vakt_pair_count(void) { return COLOR_PAIRS; }
static inline void vakt_forget_shown(void) { clearok(curscr, TRUE); }
static inline int vakt_is_utf8(void) {
    const char *name = nl_langinfo(CODESET);
    return name[0] == 'U' && name[1] == 'T' && name[2] == 'F' && name[3] == '-' && name[4] == '8';
}

/// Makes a cell of a base character and what combines with it (ends with 0), with a pair of any number.
static inline int vakt_set_cell(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
    return setcchar(cell, text, attributes, 0, &pair);
}

/// What places the terminal's cursor by its address; null where the terminal cannot. Valid until the next call.
static inline const char *vakt_cursor_address(int row, int column) {
    char *format = tigetstr("cup");
    if (format == NULL || format == (char *)-1) return NULL;
    char *address = tparm(format, (long)row, (long)column, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    if (address == NULL) return NULL;
    // The time that an old terminal needs is a note to tputs (terminfo(5), "Delays and Padding"), no text: vt100 has
    // $<5>. No terminal on the other side of a pseudo-terminal needs it.
    char *to = address;
    for (const char *from = address; *from != 0;) {
        if (from[0] == '$' && from[1] == '<') {
            while (*from != 0 && *from++ != '>') {}
        } else {
            *to++ = *from++;
        }
    }
    *to = 0;
    return address;
}

/// A capability that is a string; null where the terminal has none.
static inline const char *vakt_capability(const char *name) {
    char *text = tigetstr(name);
    return text == (char *)-1 ? NULL : text;
}

/// What sets a colour, of the capability `name`; null where the terminal cannot. Valid until the next call.
static inline const char *vakt_color(const char *name, int number) {
    char *format = tigetstr(name);
    if (format == NULL || format == (char *)-1) return NULL;
    return tparm(format, (long)number, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
}

static inline int vakt_has(const char *flag) { return tigetflag(flag) > 0; }
static inline int vakt_number(const char *name) { return tigetnum(name); }

static inline attr_t vakt_bold(void) { return A_BOLD; }
static inline attr_t vakt_dim(void) { return A_DIM; }
static inline attr_t vakt_italic(void) { return A_ITALIC; }
static inline attr_t vakt_underline(void) { return A_UNDERLINE; }
static inline attr_t vakt_reverse(void) { return A_REVERSE; }
static inline attr_t vakt_blink(void) { return A_BLINK; }

static inline int vakt_function_key(int number) { return KEY_F(number); }
#endif
