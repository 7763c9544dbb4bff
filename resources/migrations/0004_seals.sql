-- SPDX-License-Identifier: GPL-3.0-or-later
-- A seal for each row (core/store/seal.h): 64 bits over its table, the names of its columns and what stands in them, so
-- that a changed bit is noticed. Columns that are empty don't count: a column that is added later, empty, breaks no seal.
-- A migration that changes what stands in a row sets its seal to NULL; the rows without one are sealed at the end of
-- the last migration, in its transaction.

ALTER TABLE person ADD COLUMN seal INTEGER;
ALTER TABLE reflection ADD COLUMN seal INTEGER;
ALTER TABLE driver ADD COLUMN seal INTEGER;
ALTER TABLE strength ADD COLUMN seal INTEGER;
ALTER TABLE value ADD COLUMN seal INTEGER;
ALTER TABLE aspiration ADD COLUMN seal INTEGER;
ALTER TABLE goal ADD COLUMN seal INTEGER;
ALTER TABLE step ADD COLUMN seal INTEGER;
ALTER TABLE check_in ADD COLUMN seal INTEGER;
ALTER TABLE revision ADD COLUMN seal INTEGER;
ALTER TABLE story ADD COLUMN seal INTEGER;
ALTER TABLE role ADD COLUMN seal INTEGER;
ALTER TABLE template ADD COLUMN seal INTEGER;
ALTER TABLE answer ADD COLUMN seal INTEGER;
ALTER TABLE rehearsal ADD COLUMN seal INTEGER;
ALTER TABLE aspiration_value ADD COLUMN seal INTEGER;
ALTER TABLE aspiration_strength ADD COLUMN seal INTEGER;
ALTER TABLE story_strength ADD COLUMN seal INTEGER;
ALTER TABLE story_goal ADD COLUMN seal INTEGER;
ALTER TABLE review ADD COLUMN seal INTEGER;
ALTER TABLE line_correction ADD COLUMN seal INTEGER;
ALTER TABLE match_verdict ADD COLUMN seal INTEGER;
ALTER TABLE fit_note ADD COLUMN seal INTEGER;
ALTER TABLE answer_version ADD COLUMN seal INTEGER;
ALTER TABLE own_words ADD COLUMN seal INTEGER;

-- The seal of an act covers the rows that it changed as well.
ALTER TABLE journal_act ADD COLUMN seal INTEGER;
