#ifndef VAKT_CZLIB_SHIM_H
#define VAKT_CZLIB_SHIM_H
#include <zlib.h>
#endif
