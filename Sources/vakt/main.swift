import Glibc

StandardDescriptors.secure()
// A reader that has seen enough (`vakt list | head`) is told by the write's error, not by a signal.
signal(SIGPIPE, SIG_IGN)
// So is a writer at its limit: wherever it meets it, there is a message and the terminal is given back.
signal(SIGXFSZ, SIG_IGN)
// What operators make in a desk belongs to its group; strangers get nothing.
umask(0o007)
exit(Program.run(Array(CommandLine.arguments.dropFirst())))
