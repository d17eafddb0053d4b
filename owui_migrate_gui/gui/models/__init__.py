"""Qt models: values in, roles out."""
