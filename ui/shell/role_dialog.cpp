// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/role_dialog.h"

#include "core/model/names.h"
#include "ui/widgets/pick_list.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>
#include <QDialog>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace ascent {

std::optional<RoleId> pickRole(const Content& content, const QString& title, QWidget* window) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("RoleDialog", text); };
    QList<Pick> picks;
    for (const Role& role : content.roles) {
        QStringList line;
        if (!role.company.trimmed().isEmpty())
            line << role.company.simplified();
        if (role.interviewAt)
            line << QLocale().toString(role.interviewAt->date(), QLocale::ShortFormat);
        picks.append({role.id.toString(), role.title.isEmpty() ? tr("Untitled") : role.title.simplified(),
                      nameOf(role.stage), line.join(tr(" · "))});
    }
    QDialog dialog(window);
    dialog.setWindowTitle(title);
    auto* box = new QVBoxLayout(&dialog);
    box->setContentsMargins(gap::l, gap::l, gap::l, gap::l);
    box->setSpacing(gap::m);
    box->addWidget(headingLabel(tr("For which role?"), &dialog));
    auto* list = new PickList(&dialog);
    list->setName(tr("Roles"));
    list->setPlaceholder(tr("Type to find a role"));
    list->setNothing(tr("No role has these words."));
    list->setPicks(picks);
    box->addWidget(list, 1);
    dialog.resize(460, qMin(520, 160 + 56 * int(picks.size())));
    std::optional<RoleId> chosen;
    QObject::connect(list, &PickList::picked, &dialog, [&](const QString& id) {
        chosen = RoleId::parse(id);
        dialog.accept();
    });
    QObject::connect(list, &PickList::left, &dialog, &QDialog::reject);
    list->start();
    dialog.exec();
    return chosen;
}

} // namespace ascent
