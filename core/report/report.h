// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <variant>

/// The parts of a report.
namespace ascent::report {

/// A heading. `note` is the state beside it ("On track"). A heading with `together` and what follows it up to the
/// next heading stay on one page where there is room for that.
struct Heading {
    int level = 1; ///< 1 to 3, below the title
    QString text;
    QString note = {};
    Tone tone = Tone::Plain;
    bool together = false;
};

enum class ParagraphStyle {
    Body,
    Lead,
    Quiet,
    Spoken, ///< to be read aloud from paper: large, with air between the lines
};

/// Running text. A line break in the text is a line break in every output.
struct Paragraph {
    QString text;
    ParagraphStyle style = ParagraphStyle::Body;
};

/// A name and what is to be said about it: "Specific", "the savoury kitchen …".
struct Fact {
    QString label;
    QString text;
    int rank = 0;
};
struct Facts {
    QList<Fact> rows;
};

enum class Mark { Dot, Open, Done, Number };

/// One entry of a list; `note` stands at its end in quiet type: a date.
struct Item {
    QString text;
    QString note = {};
    Mark mark = Mark::Dot;
    int rank = 0;
};
/// `label` names the list where there is no heading above it: "Steps".
struct Items {
    QList<Item> rows;
    QString label = {};
};

struct Column {
    QString title;
    double share = 1; ///< of the width, against the other columns
};
struct Row {
    QStringList cells; ///< one a column
    int rank = 0;
};
/// A table; its head is repeated on every page that it runs over.
struct Grid {
    QList<Column> columns;
    QList<Row> rows;
};

/// How far a goal is: a bar and the words for it.
struct Meter {
    double fraction = 0; ///< 0 to 1
    QString words;
    QString label = {};
    Tone tone = Tone::Plain;
};

/// A picture. `alternative` says in sentences what it shows; outputs without pictures print that.
struct Figure {
    std::variant<StrengthsMap, ValueSets, Roadmap> data;
    QString caption;
    QString alternative;
};

struct PageBreak {};

/// `rank` orders what may go where a report has to fit on so many pages: 0 stays always, the highest goes first.
struct Block {
    std::variant<Heading, Paragraph, Facts, Items, Grid, Meter, Figure, PageBreak> content;
    int rank = 0;
};

} // namespace ascent::report

namespace ascent {

/// A document by its meaning; every output format is a renderer of it. Share levels were applied when it was built:
/// whatever stands in it may be seen. All texts are plain text, never markup.
struct Report {
    QString title;     ///< what it is: "Goal plan"
    QString subject;   ///< whose or what for: the person's name, or the role
    QStringList lines; ///< below the subject: headline, date
    QString author;
    QString language;   ///< of its own words: "en"
    QLocale locale;     ///< dates and numbers in it follow this
    bool cover = false; ///< title and contents fill a page of their own
    int columns = 1;    ///< of text on a page, where the output has pages
    int mostPages = 0;  ///< 0: as many as it takes
    QList<report::Block> blocks;
    /// What is not in it because it tells of a goal that it must not hold: sentences for the person who makes it,
    /// without a stop. They stand in no output: the reader of the paper need not know of them.
    QStringList leftOut;

    /// Title and subject in one line: the name of the document.
    QString name() const;
};

/// The report without what has a higher rank than `rank`; headings that lost all that stood below them go too.
Report trimmed(const Report& report, int rank);
/// The ranks that occur in the report, each once, lowest first.
QList<int> ranksOf(const Report& report);

} // namespace ascent
