#ifndef VAKT_COPENSSL_SHIM_H
#define VAKT_COPENSSL_SHIM_H
#include <openssl/sha.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#endif
