-- SPDX-License-Identifier: GPL-3.0-or-later
-- If-then plans, reviews, what the person decided about a posting, the value-evidence log, what an answer was composed
-- from, its earlier versions, and the pace of a rehearsal.

ALTER TABLE step ADD COLUMN "when" TEXT NOT NULL DEFAULT '';
ALTER TABLE step ADD COLUMN "then" TEXT NOT NULL DEFAULT '';

CREATE TABLE review (
    id TEXT PRIMARY KEY NOT NULL,
    position REAL NOT NULL,
    date TEXT NOT NULL,
    period TEXT NOT NULL,
    summary TEXT NOT NULL DEFAULT ''
);

CREATE TABLE line_correction (
    id TEXT PRIMARY KEY NOT NULL,
    role TEXT NOT NULL REFERENCES role(id) ON DELETE CASCADE,
    position REAL NOT NULL,
    line TEXT NOT NULL,
    kind TEXT,
    need TEXT
);
CREATE INDEX line_correction_role ON line_correction(role);

CREATE TABLE match_verdict (
    id TEXT PRIMARY KEY NOT NULL,
    role TEXT NOT NULL REFERENCES role(id) ON DELETE CASCADE,
    position REAL NOT NULL,
    line TEXT NOT NULL,
    strength TEXT REFERENCES strength(id) ON DELETE CASCADE,
    goal TEXT REFERENCES goal(id) ON DELETE CASCADE,
    story TEXT REFERENCES story(id) ON DELETE CASCADE,
    verdict TEXT NOT NULL
);
CREATE INDEX match_verdict_role ON match_verdict(role);
CREATE INDEX match_verdict_strength ON match_verdict(strength);
CREATE INDEX match_verdict_goal ON match_verdict(goal);
CREATE INDEX match_verdict_story ON match_verdict(story);

CREATE TABLE fit_note (
    id TEXT PRIMARY KEY NOT NULL,
    role TEXT NOT NULL REFERENCES role(id) ON DELETE CASCADE,
    position REAL NOT NULL,
    value TEXT REFERENCES value(id) ON DELETE SET NULL,
    side TEXT NOT NULL,
    observation TEXT NOT NULL DEFAULT '',
    question TEXT NOT NULL DEFAULT ''
);
CREATE INDEX fit_note_role ON fit_note(role);
CREATE INDEX fit_note_value ON fit_note(value);

ALTER TABLE answer ADD COLUMN target REAL;
ALTER TABLE answer ADD COLUMN composed TEXT NOT NULL DEFAULT '';
ALTER TABLE answer ADD COLUMN sources TEXT NOT NULL DEFAULT '[]';
ALTER TABLE answer ADD COLUMN notHere TEXT NOT NULL DEFAULT '[]';

CREATE TABLE answer_version (
    id TEXT PRIMARY KEY NOT NULL,
    answer TEXT NOT NULL REFERENCES answer(id) ON DELETE CASCADE,
    position REAL NOT NULL,
    at TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX answer_version_answer ON answer_version(answer);

ALTER TABLE rehearsal ADD COLUMN target REAL;
ALTER TABLE rehearsal ADD COLUMN pace REAL;
