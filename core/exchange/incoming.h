// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

#include <QSet>

namespace ascent {

/// What was read elsewhere about the person and may come into a workbook.
struct Incoming {
    Content content;        ///< name, headline and stage of the person, strengths, stories, roles
    QStringList background; ///< of the person: a sentence or a paragraph each
    QStringList passedOver; ///< what was not read, and why: sentences for the person
};

/// One thing of it, to be taken or left.
struct IncomingItem {
    QString key; ///< names it to addIncoming()
    EntityKind kind = EntityKind::Person;
    QString title;
    QString detail;        ///< more of it, to know it by; may be empty
    bool isThere = false;  ///< the workbook has it already: it can't be taken
    bool proposed = false; ///< is new, and of use at once
};

/// What there is to take, in order, held against what the workbook has. A name or a headline is there where the
/// person has any; a sentence where the background holds it; a strength, story or role where one has its name.
QList<IncomingItem> itemsOf(const Incoming& incoming, const Content& now);

/// Adds the items with these keys as one act, and overwrites nothing: what is there is passed over, and sentences are
/// put behind the background. Returns how many were added. Errors: those of Workbook::act(); nothing is changed then.
Result<int> addIncoming(Workbook& workbook, const Incoming& incoming, const QSet<QString>& keys, const QString& label);

} // namespace ascent
