// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"
#include "tests/faults/disk_record.h"

namespace ascent::test {

/// Whether the long forms are asked for (ASCENT_FAULTS_LONG=1: the preset `nightly`).
bool longRun();

/// A content as bytes that can be compared.
QByteArray bytesOf(const Content& content);

/// The content with everything in it that has a row, and some goals more so that tables span pages.
Content workingLife(int goals = 30);

/// Puts the content into the workbook as one act.
Result<void> fill(Workbook& workbook, const Content& content);

/// What one finds who opens a file.
struct Look {
    bool opened = false;
    QString said;       ///< why not
    QStringList faults; ///< that a check tells
    QByteArray content;
};
/// Opens the file for writing, checks it and closes it again.
Look lookAt(const QString& path, const Clock& clock);

/// Makes the folder hold these files and no others.
void layOut(const QString& folder, const FolderContent& files);
FolderContent filesOf(const QString& folder);

/// Where a QTemporaryDir of files goes that need no real disk, as its template: in memory where the system has such a
/// place.
QString inMemory();

/// A row of the table of faults. Printed with the test, and added to the file that ASCENT_FAULTS_TABLE names.
struct Tally {
    const char* fault;
    int tried = 0;
    int survived = 0; ///< everything that was acknowledged is there, or the program told
    int lost = 0;     ///< something acknowledged is gone, or nothing opens any more
    int unseen = 0;   ///< something is other than it was and nobody told

    /// One more try, after which all was right or something was lost.
    void count(bool right) {
        ++tried;
        ++(right ? survived : lost);
    }
    ~Tally();
};

} // namespace ascent::test
