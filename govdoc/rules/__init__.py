"""The checks (校核规则): one file a rule, in folders by family."""
