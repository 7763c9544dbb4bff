-- SPDX-License-Identifier: GPL-3.0-or-later
-- The sentences in which the person says an entry aloud, and questions of the person's own.

CREATE TABLE question (
    id TEXT PRIMARY KEY NOT NULL,
    position REAL NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    "like" TEXT NOT NULL DEFAULT '',
    role TEXT REFERENCES role(id) ON DELETE CASCADE,
    seal INTEGER
);
CREATE INDEX question_role ON question(role);

CREATE TABLE question_story (
    id TEXT PRIMARY KEY NOT NULL,
    "from" TEXT NOT NULL REFERENCES question(id) ON DELETE CASCADE,
    "to" TEXT NOT NULL REFERENCES story(id) ON DELETE CASCADE,
    position REAL NOT NULL,
    seal INTEGER
);
CREATE INDEX question_story_from ON question_story("from");
CREATE INDEX question_story_to ON question_story("to");

CREATE TABLE say_line (
    id TEXT PRIMARY KEY NOT NULL,
    position REAL NOT NULL,
    entity TEXT NOT NULL,
    aspiration TEXT REFERENCES aspiration(id) ON DELETE CASCADE,
    goal TEXT REFERENCES goal(id) ON DELETE CASCADE,
    strength TEXT REFERENCES strength(id) ON DELETE CASCADE,
    story TEXT REFERENCES story(id) ON DELETE CASCADE,
    value TEXT REFERENCES value(id) ON DELETE CASCADE,
    driver TEXT,
    reflection TEXT REFERENCES reflection(id) ON DELETE CASCADE,
    about TEXT REFERENCES role(id) ON DELETE CASCADE,
    part TEXT NOT NULL DEFAULT '',
    role TEXT REFERENCES role(id) ON DELETE CASCADE,
    text TEXT NOT NULL DEFAULT '',
    short TEXT NOT NULL DEFAULT '',
    claim TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    liked TEXT NOT NULL DEFAULT '',
    basis TEXT NOT NULL DEFAULT '',
    seal INTEGER
);
CREATE INDEX say_line_aspiration ON say_line(aspiration);
CREATE INDEX say_line_goal ON say_line(goal);
CREATE INDEX say_line_strength ON say_line(strength);
CREATE INDEX say_line_story ON say_line(story);
CREATE INDEX say_line_value ON say_line(value);
CREATE INDEX say_line_reflection ON say_line(reflection);
CREATE INDEX say_line_about ON say_line(about);
CREATE INDEX say_line_role ON say_line(role);
