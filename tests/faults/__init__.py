"""What a kill, a full disk or a power cut leaves behind."""
