// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answer_print.h"

#include "core/questions/questions.h"
#include "ui/answers/answer_draft.h"
#include "ui/widgets/buttons.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>

namespace ascent {

namespace {
struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(AnswerPrint)
};
} // namespace

QList<QUuid> answersOfRole(const Content& content, const std::optional<RoleId>& role) {
    QList<QUuid> ids;
    for (const Question& question : questionsFor(content, role))
        for (const Answer* each : answersTo(content, question, role))
            if (!each->text.trimmed().isEmpty())
                ids.append(each->id.uuid());
    return ids;
}

QPushButton* printButton(Session& session, const AnswerDraft& draft, QWidget* parent,
                         std::function<void(const QList<QUuid>&)> print) {
    QPushButton* button = quietButton(PrintWords::tr("Print"), parent, QStringLiteral("print"));
    auto* menu = new QMenu(button);
    QAction* one = menu->addAction(PrintWords::tr("This answer…"), button, [&session, &draft, print] {
        session.flush();
        if (const Answer* open = draft.answer())
            print({open->id.uuid()});
    });
    QAction* all = menu->addAction(PrintWords::tr("All answers for this role…"), button, [&session, &draft, print] {
        session.flush();
        print(answersOfRole(session.content(), draft.role()));
    });
    QObject::connect(button, &QPushButton::clicked, menu, [&session, &draft, button, menu, one, all] {
        session.flush();
        one->setEnabled(draft.answer() && !draft.text().trimmed().isEmpty());
        all->setText(draft.role() ? PrintWords::tr("All answers for this role…")
                                  : PrintWords::tr("All answers that are for any role…"));
        all->setEnabled(!answersOfRole(session.content(), draft.role()).isEmpty());
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    return button;
}

} // namespace ascent
