"""What several tests need: copies of the project, readers of finished files, languages."""
