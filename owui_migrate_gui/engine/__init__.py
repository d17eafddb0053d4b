"""What changes a target: runs in a child process, their journal and their checks."""
