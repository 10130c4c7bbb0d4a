"""One file a command: arguments in, a call, an output out. A file whose name begins with _ is shared, not a command."""
