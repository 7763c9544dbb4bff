// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ascent {

/// Where this program keeps things on this computer.
struct StoragePlaces {
    QString workbook;         ///< empty: none is open
    QString backups;          ///< the folder of its backups; empty: none is open
    QString settings;         ///< the file (or, on Windows, the key) with what the program remembers of itself
    QString ownWords;         ///< the words that the person added to the dictionary
    QString samples;          ///< the folder of the sample careers
    QString temporary;        ///< the system's folder for files that go again
    QStringList dictionaries; ///< the folders in which dictionaries are looked for
};

/// Those of this system, for the workbook at that path. `chosenBackups`: the folder that was chosen for backups; empty:
/// none was.
StoragePlaces storagePlaces(const QString& workbook, const QString& settings, const QString& chosenBackups = {});

/// What is written where, and what is opened: plain text for the person, with the real paths.
QString privacyInWords(const StoragePlaces& places);

} // namespace ascent
