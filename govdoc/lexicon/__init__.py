"""Knowledge as data (知识库): TOML files and one loader."""
