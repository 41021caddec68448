"""The same work done by this project, by papermill with nbconvert, and by a plain script."""
