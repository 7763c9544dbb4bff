-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the person will say of a line that they can't show, or of an entry that pulls apart from the role.

CREATE TABLE own_words (
    id TEXT PRIMARY KEY NOT NULL,
    role TEXT NOT NULL REFERENCES role(id) ON DELETE CASCADE,
    position REAL NOT NULL,
    line TEXT NOT NULL DEFAULT '',
    strength TEXT REFERENCES strength(id) ON DELETE CASCADE,
    value TEXT REFERENCES value(id) ON DELETE CASCADE,
    driver TEXT,
    aspiration TEXT REFERENCES aspiration(id) ON DELETE CASCADE,
    goal TEXT REFERENCES goal(id) ON DELETE CASCADE,
    words TEXT NOT NULL DEFAULT ''
);
CREATE INDEX own_words_role ON own_words(role);
CREATE INDEX own_words_strength ON own_words(strength);
CREATE INDEX own_words_value ON own_words(value);
CREATE INDEX own_words_aspiration ON own_words(aspiration);
CREATE INDEX own_words_goal ON own_words(goal);
