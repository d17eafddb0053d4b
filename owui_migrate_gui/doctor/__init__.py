"""What is noticed about a target: findings, and the actual revision."""
