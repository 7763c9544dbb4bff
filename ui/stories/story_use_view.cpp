// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/story_use_view.h"

#include "core/model/names.h"
#include "core/questions/questions.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ascent {

namespace {

constexpr int mostRows = 12;

struct Line {
    EntityRef entry;
    QString title, below;
};

QString nameOfRole(const std::optional<RoleId>& id, const Content& content) {
    const Role* role = content.roles.find(id);
    if (!role)
        return StoryUseView::tr("any role");
    const QString title = role->title.trimmed().isEmpty() ? StoryUseView::tr("Untitled") : role->title.simplified();
    return role->company.trimmed().isEmpty() ? title
                                             : StoryUseView::tr("%1 at %2").arg(title, role->company.simplified());
}

} // namespace

StoryUseView::StoryUseView(QWidget* parent)
    : QWidget(parent)
    , m_box(new QVBoxLayout(this)) {
    m_box->setContentsMargins({});
}

void StoryUseView::clear() {
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // a row in it may be the sender
    }
    m_body = nullptr;
    m_shown.clear();
}

void StoryUseView::show(const StoryUse& use, const Content& content) {
    QStringList often;
    for (const StoryUse::TooOften& each : use.tooOften)
        often << tr("Told in %1 of %2 answers for %3. They will hear it more than once: which other story could stand "
                    "there?")
                     .arg(each.told)
                     .arg(each.of)
                     .arg(nameOfRole(each.role, content));
    QList<Line> meets, told;
    for (const StoryUse::Requirement& each : use.meets)
        meets.append({each.role, each.line,
                      (each.must ? tr("Must have, %1") : tr("Nice to have, %1")).arg(nameOfRole(each.role, content))});
    for (const AnswerId& id : use.toldIn)
        if (const Answer* answer = content.answers.find(id))
            told.append(
                {id, wordingOf(answer->question, content), tr("For %1").arg(nameOfRole(answer->role, content))});

    QString outline = often.join(u'\n');
    for (const QList<Line>& lines : {meets, told})
        for (const Line& line : lines)
            outline += u'\n' + line.entry.uuid().toString() + line.title + line.below;
    if (m_body && outline == m_shown)
        return;
    clear();
    m_shown = outline;
    m_body = new QWidget(this);
    auto* box = new QVBoxLayout(m_body);
    box->setContentsMargins({});
    box->setSpacing(gap::xl);
    const auto add = [&](const QString& label, const QString& nothing, const QList<Line>& lines,
                         const QStringList& warnings) {
        auto* section = new Section(label, m_body);
        for (const QString& words : warnings) {
            auto* warning = plainLabel(words, section);
            warning->setWordWrap(true);
            warning->setContentsMargins(fieldInset, gap::xs, 0, gap::xs);
            section->add(warning);
        }
        if (lines.isEmpty())
            section->setHint(nothing);
        for (const Line& line : lines.mid(0, mostRows)) {
            auto* row = new RowButton(line.title, line.below, section);
            connect(row, &QAbstractButton::clicked, this, [this, entry = line.entry] { Q_EMIT openRequested(entry); });
            section->add(row);
        }
        if (lines.size() > mostRows) {
            auto* more = quietLabel(tr("%1 more").arg(lines.size() - mostRows), section);
            more->setContentsMargins(fieldInset, 0, 0, 0);
            section->add(more);
        }
        box->addWidget(section);
    };
    add(tr("What it answers in the postings"),
        tr("No posting of yours asks for it yet. A linked strength, or the words of the posting, tie it to one."),
        meets, {});
    add(tr("Answers that tell it"), tr("No answer of yours tells it yet."), told, often);
    m_box->addWidget(m_body);
}

} // namespace ascent
