// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

#include <QSet>

#include <functional>

class QPrinter;
class QWidget;

namespace ascent {

/// A sample career that a new workbook can begin with.
struct Sample {
    QString key;         ///< "designer"
    QString title;       ///< "A designer after recognition"
    QString description; ///< one sentence
    std::function<Result<void>(Workbook&)> fill;
};

/// A way out of the workbook into a file. `run` gets a path that ends in `suffix`.
struct Exporter {
    QString text;   ///< for the menu: "Goal plan as PDF"
    QString suffix; ///< "pdf"
    QString name;   ///< the proposed file name, without suffix: "Goal plan"
    /// About one role (a prep sheet): the person is asked which, where there are several.
    bool aboutRole = false;
    /// Returns what the person should know of the file: sentences on what is left out, without a stop.
    std::function<Result<QStringList>(const Workbook&, const std::optional<RoleId>&, const QString& path)> run;
};

/// One thing that an import would bring, as the person is asked about it.
struct ImportRow {
    QString key;
    QString group; ///< "Strengths"; rows of one group stand together
    QString title;
    QString detail;        ///< quiet, below; may be empty
    bool isThere = false;  ///< the workbook has it already: it is shown, and can't be taken
    bool proposed = false; ///< checked to begin with
};

/// What an import would bring, before anything is changed.
struct ImportPreview {
    QList<ImportRow> rows;
    QStringList notes; ///< what was passed over
    /// Brings the rows with these keys as one act; returns how many came.
    std::function<Result<int>(Workbook&, const QSet<QString>& keys)> take;
};

/// A way into the workbook. What it brings is one act.
struct Importer {
    enum class Source { File, Files, Folder };
    QString text;   ///< "From another workbook (JSON)"
    QString filter; ///< of the file dialog: "Interchange files (*.json)"
    Source source = Source::File;
    /// Exactly one of these: done at once, or looked at and chosen from first. `run` returns what was not taken: a
    /// sentence, and then a line for each thing; empty where everything was.
    std::function<Result<QStringList>(Workbook&, const QString& path)> run{};
    std::function<Result<ImportPreview>(const Workbook&, const QStringList& paths)> preview{};
};

/// Something that can be printed: a preview, and from it the printer.
struct Printable {
    QString text; ///< "Goal plan"
    bool aboutRole = false;
    /// Returns what the person should know of the paper: sentences on what is left out, without a stop.
    std::function<Result<QStringList>(const Workbook&, const std::optional<RoleId>&, QPrinter&)> paint;
};

/// What the shell offers besides the pages. Put together in app/, so that the shell knows none of the formats.
struct Services {
    QList<Sample> samples;
    QList<Importer> importers;
    QList<Exporter> exporters;
    QList<Printable> printables;
    /// Paints these answers; the page Answers says which.
    std::function<Result<QStringList>(const Workbook&, const QList<QUuid>&, QPrinter&)> paintAnswers;
};

} // namespace ascent
