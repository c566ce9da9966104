#ifndef VAKT_COPENSSL_SHIM_H
#define VAKT_COPENSSL_SHIM_H
/* The one-pass functions on a context of our own cost a third of EVP's set-up for short lines; libcrypto keeps them,
   marked deprecated, and still chooses the fastest code for the processor. */
#ifndef OPENSSL_SUPPRESS_DEPRECATED
#define OPENSSL_SUPPRESS_DEPRECATED
#endif
#include <openssl/sha.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

/* SHA-256 of two stretches of bytes, one after the other. */
static inline void vakt_sha256(const void *first, size_t first_count, const void *second, size_t second_count,
                               unsigned char *digest) {
    SHA256_CTX context;
    SHA256_Init(&context);
    if (first_count > 0) SHA256_Update(&context, first, first_count);
    if (second_count > 0) SHA256_Update(&context, second, second_count);
    SHA256_Final(digest, &context);
}

/* The same for bytes that come in pieces. */
static inline void vakt_sha256_begin(SHA256_CTX *context) { SHA256_Init(context); }
static inline void vakt_sha256_add(SHA256_CTX *context, const void *bytes, size_t count) {
    SHA256_Update(context, bytes, count);
}
static inline void vakt_sha256_end(SHA256_CTX *context, unsigned char *digest) { SHA256_Final(digest, context); }
#endif
