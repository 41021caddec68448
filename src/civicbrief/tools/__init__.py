"""What stands beside the way of a number: explain, diff, doctor, a new project, left-overs."""
