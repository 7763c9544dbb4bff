-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Every entity has its id as text; the order of a list is `position`, ties broken by id.
-- References that must not outlive what they name go with it (CASCADE); the others become empty (SET NULL).

CREATE TABLE person (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    headline TEXT NOT NULL DEFAULT '',
    stage TEXT,
    background TEXT NOT NULL DEFAULT ''
);

CREATE TABLE reflection (
    id TEXT PRIMARY KEY NOT NULL,
    position REAL NOT NULL,
    question TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT ''
);

CREATE TABLE driver (
    id TEXT PRIMARY KEY NOT NULL,
    position REAL NOT NULL,
    kind TEXT NOT NULL
);

CREATE TABLE strength (
    id TEXT PRIMARY KEY NOT NULL,
    position REAL NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    kind TEXT,
    excel INTEGER,
    enjoy INTEGER,
    evidence TEXT NOT NULL DEFAULT ''
);

CREATE TABLE value (
    id TEXT PRIMARY KEY NOT NULL,
    position REAL NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    life INTEGER NOT NULL DEFAULT 0,
    career INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE aspiration (
    id TEXT PRIMARY KEY NOT NULL,
    position REAL NOT NULL,
    statement TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    why TEXT NOT NULL DEFAULT '',
    horizonYears INTEGER,
    state TEXT NOT NULL
);

CREATE TABLE goal (
    id TEXT PRIMARY KEY NOT NULL,
    position REAL NOT NULL,
    statement TEXT NOT NULL DEFAULT '',
    aspiration TEXT REFERENCES aspiration(id) ON DELETE SET NULL,
    parent TEXT REFERENCES goal(id) ON DELETE SET NULL,
    category TEXT NOT NULL,
    specific TEXT NOT NULL DEFAULT '',
    metric TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    baseline REAL,
    target REAL,
    achievable TEXT NOT NULL DEFAULT '',
    realistic TEXT NOT NULL DEFAULT '',
    start TEXT,
    due TEXT,
    status TEXT NOT NULL,
    share TEXT NOT NULL,
    skills TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX goal_aspiration ON goal(aspiration);
CREATE INDEX goal_parent ON goal(parent);

CREATE TABLE step (
    id TEXT PRIMARY KEY NOT NULL,
    goal TEXT NOT NULL REFERENCES goal(id) ON DELETE CASCADE,
    position REAL NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    due TEXT,
    done TEXT
);
CREATE INDEX step_goal ON step(goal);

CREATE TABLE check_in (
    id TEXT PRIMARY KEY NOT NULL,
    goal TEXT NOT NULL REFERENCES goal(id) ON DELETE CASCADE,
    position REAL NOT NULL,
    date TEXT NOT NULL,
    value REAL,
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX check_in_goal ON check_in(goal);

CREATE TABLE revision (
    id TEXT PRIMARY KEY NOT NULL,
    goal TEXT NOT NULL REFERENCES goal(id) ON DELETE CASCADE,
    position REAL NOT NULL,
    date TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    dueBefore TEXT,
    dueAfter TEXT,
    targetBefore REAL,
    targetAfter REAL
);
CREATE INDEX revision_goal ON revision(goal);

CREATE TABLE story (
    id TEXT PRIMARY KEY NOT NULL,
    position REAL NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    "when" TEXT NOT NULL DEFAULT '',
    situation TEXT NOT NULL DEFAULT '',
    task TEXT NOT NULL DEFAULT '',
    action TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT ''
);

CREATE TABLE role (
    id TEXT PRIMARY KEY NOT NULL,
    position REAL NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    company TEXT NOT NULL DEFAULT '',
    stage TEXT NOT NULL,
    interviewAt TEXT,
    posting TEXT NOT NULL DEFAULT '',
    culture TEXT NOT NULL DEFAULT '',
    mission TEXT NOT NULL DEFAULT '',
    shortTerm TEXT NOT NULL DEFAULT '',
    longTerm TEXT NOT NULL DEFAULT '',
    admire TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    questionsToAsk TEXT NOT NULL DEFAULT '[]'
);

CREATE TABLE template (
    id TEXT PRIMARY KEY NOT NULL,
    position REAL NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    question TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT ''
);

CREATE TABLE answer (
    id TEXT PRIMARY KEY NOT NULL,
    position REAL NOT NULL,
    question TEXT NOT NULL DEFAULT '',
    role TEXT REFERENCES role(id) ON DELETE CASCADE,
    template TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    updated TEXT
);
CREATE INDEX answer_role ON answer(role);

CREATE TABLE rehearsal (
    id TEXT PRIMARY KEY NOT NULL,
    answer TEXT NOT NULL REFERENCES answer(id) ON DELETE CASCADE,
    position REAL NOT NULL,
    at TEXT NOT NULL,
    seconds REAL,
    rating INTEGER,
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX rehearsal_answer ON rehearsal(answer);

CREATE TABLE aspiration_value (
    id TEXT PRIMARY KEY NOT NULL,
    "from" TEXT NOT NULL REFERENCES aspiration(id) ON DELETE CASCADE,
    "to" TEXT NOT NULL REFERENCES value(id) ON DELETE CASCADE,
    position REAL NOT NULL
);
CREATE INDEX aspiration_value_from ON aspiration_value("from");
CREATE INDEX aspiration_value_to ON aspiration_value("to");

CREATE TABLE aspiration_strength (
    id TEXT PRIMARY KEY NOT NULL,
    "from" TEXT NOT NULL REFERENCES aspiration(id) ON DELETE CASCADE,
    "to" TEXT NOT NULL REFERENCES strength(id) ON DELETE CASCADE,
    position REAL NOT NULL
);
CREATE INDEX aspiration_strength_from ON aspiration_strength("from");
CREATE INDEX aspiration_strength_to ON aspiration_strength("to");

CREATE TABLE story_strength (
    id TEXT PRIMARY KEY NOT NULL,
    "from" TEXT NOT NULL REFERENCES story(id) ON DELETE CASCADE,
    "to" TEXT NOT NULL REFERENCES strength(id) ON DELETE CASCADE,
    position REAL NOT NULL
);
CREATE INDEX story_strength_from ON story_strength("from");
CREATE INDEX story_strength_to ON story_strength("to");

CREATE TABLE story_goal (
    id TEXT PRIMARY KEY NOT NULL,
    "from" TEXT NOT NULL REFERENCES story(id) ON DELETE CASCADE,
    "to" TEXT NOT NULL REFERENCES goal(id) ON DELETE CASCADE,
    position REAL NOT NULL
);
CREATE INDEX story_goal_from ON story_goal("from");
CREATE INDEX story_goal_to ON story_goal("to");

-- The journal: every act with the rows that it changed, before and after, as JSON. An update holds
-- only the fields that changed.
CREATE TABLE journal_act (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    mergeKey TEXT NOT NULL DEFAULT '',
    undone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE journal_change (
    seq INTEGER PRIMARY KEY,
    act INTEGER NOT NULL REFERENCES journal_act(number) ON DELETE CASCADE,
    entity TEXT NOT NULL,
    row TEXT NOT NULL,
    before TEXT,
    after TEXT
);
CREATE INDEX journal_change_act ON journal_change(act);

-- Search over everything that the person wrote. `personal` holds the notes that leave the workbook in no output.
CREATE TABLE search_entry (
    n INTEGER PRIMARY KEY,
    entity TEXT NOT NULL,
    row TEXT NOT NULL,
    UNIQUE (entity, row)
);
CREATE VIRTUAL TABLE search_text USING fts5(title, body, personal,
    tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3');

INSERT INTO person (id) VALUES ('00000000-0000-4000-8000-000000000001');
