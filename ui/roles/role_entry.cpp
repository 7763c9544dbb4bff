// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/role_entry.h"

#include "core/model/names.h"
#include "core/posting/posting.h"
#include "ui/widgets/html_text.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QMimeData>

namespace ascent {

namespace {

Mark markOf(RoleStage stage) {
    switch (stage) {
    case RoleStage::Exploring:
        return Mark::Draft;
    case RoleStage::Applying:
        return Mark::Open;
    case RoleStage::Interview:
        return Mark::OnTrack;
    case RoleStage::Offer:
        return Mark::Done;
    case RoleStage::Closed:
        break;
    }
    return Mark::Paused;
}

} // namespace

Entry roleEntry(const Role& role) {
    QStringList line;
    if (!role.company.trimmed().isEmpty())
        line << role.company.simplified();
    line << nameOf(role.stage);
    if (role.interviewAt)
        line << QLocale().toString(role.interviewAt->date(), QLocale::ShortFormat);
    return {role.id.uuid(),     role.title,         line.join(QStringLiteral(" \u00B7 ")),
            markOf(role.stage), nameOf(role.stage), {}};
}

std::optional<Role> copiedRole() {
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    Role role;
    if (copied) // some programs put nothing but HTML on the clipboard
        role.posting = copied->hasText() || !copied->hasHtml() ? copied->text() : plainTextOfHtml(copied->html());
    if (role.posting.trimmed().isEmpty())
        return {};
    const Posting posting = readPosting(role.posting);
    role.title = posting.title.value_or(QString()).simplified();
    role.company = posting.company.value_or(QString()).simplified();
    return role;
}

} // namespace ascent
