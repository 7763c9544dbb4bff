// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/say/find_words.h"

#include "core/language/phrases/tidy.h"
#include "core/model/names.h"
#include "core/say/keep_line.h"
#include "core/workbook/row_words.h"
#include "ui/say/say_field.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

FindWords::FindWords(Session& session, const std::optional<RoleId>& role, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_role(role)
    , m_steps(Composer(session.content(), role, session.today()).wordsToFind())
    , m_count(quietLabel({}, this))
    , m_kind(quietLabel({}, this))
    , m_title(plainLabel({}, this))
    , m_facts(plainLabel({}, this))
    , m_ask(plainLabel({}, this))
    , m_say(new SayField(session, tr("How I'd say it"), this))
    , m_openings(new QWidget(this))
    , m_back(quietButton(tr("Back"), this))
    , m_next(primaryButton(tr("Next"), this)) {
    setWindowTitle(tr("Find your words"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(gap::xl, gap::xl, gap::xl, gap::l);
    box->setSpacing(gap::m);
    setType(m_count, TypeSize::Small);
    setType(m_kind, TypeSize::Small);
    setType(m_title, TypeSize::Heading, true);
    setType(m_ask, TypeSize::Lead);
    for (QLabel* each : {m_count, m_kind, m_title, m_facts, m_ask}) {
        each->setWordWrap(true);
        each->setContentsMargins(fieldInset, 0, 0, 0);
        box->addWidget(each);
    }
    auto* flow = new FlowLayout(m_openings, gap::xs, gap::xs);
    flow->setContentsMargins(fieldInset, 0, 0, 0);
    box->addWidget(m_openings);
    box->addWidget(m_say);
    box->addStretch(1);
    auto* row = new QHBoxLayout;
    auto* close = quietButton(tr("Close"), this);
    row->addWidget(close);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    box->addLayout(row);
    connect(close, &QPushButton::clicked, this, [this] {
        m_session.flush();
        accept();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_at - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_at + 1); });
    resize(620, 560);
    showStep();
}

void FindWords::go(qsizetype to) {
    m_session.flush();
    if (to >= m_steps.size() + 1 || to < 0)
        return accept();
    m_at = to;
    showStep();
}

void FindWords::showStep() {
    const bool done = m_at >= m_steps.size();
    for (QWidget* each : std::initializer_list<QWidget*>{m_count, m_kind, m_facts, m_ask, m_openings, m_say})
        each->setVisible(!done);
    m_back->setEnabled(m_at > 0);
    m_next->setText(done ? tr("Done") : tr("Next"));
    if (done) {
        m_title->setText(m_steps.isEmpty() ? tr("There is nothing that you have no words for yet.")
                                           : tr("That is all that your answers speak of."));
        m_say->show({});
        return;
    }
    const AnswerAsk& step = m_steps[m_at];
    m_count->setText(tr("%1 of %2").arg(QLocale().toString(m_at + 1), QLocale().toString(m_steps.size())));
    m_kind->setText(upperFirst(nameOf(step.entity)));
    m_title->setText(titleOf(step));
    const QStringList facts = factsOf(step);
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
    m_ask->setText(step.ask.isEmpty() ? tr("How would you say this to somebody across the table?") : step.ask);
    SayLine subject;
    if (step.of == Sayable::Research || step.of == Sayable::Role) {
        subject.of = step.of;
        subject.role = m_role;
        subject.part = step.part;
    } else if (step.of == Sayable::Person) {
        subject.of = step.of;
        subject.part = step.part;
    } else if (const auto entry = EntityRef::from(step.entity, step.id)) {
        subject = lineFor(*entry, m_session.content()).value_or(SayLine());
    }
    m_say->show(subject);
    QLayout* flow = m_openings->layout();
    while (QLayoutItem* item = flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& words : openingsOf(step.of)) {
        auto* chip = new Chip(m_openings);
        chip->setText(words + QChar(0x2026));
        chip->setRemovable(false);
        chip->setAccessibleName(tr("Begin with “%1”").arg(words));
        connect(chip, &Chip::clicked, m_say, [this, words] { m_say->begin(words + u' '); });
        flow->addWidget(chip);
        chip->show();
    }
    m_say->enter();
}

QString FindWords::titleOf(const AnswerAsk& step) const {
    const Content& content = m_session.content();
    const Role* role = content.roles.find(m_role);
    if (step.of == Sayable::Research)
        if (const auto part = fromToken<ResearchPart>(step.part); part && role)
            return noteOf(*role, *part);
    if (step.of == Sayable::Role)
        return role ? role->title : QString();
    if (step.of == Sayable::Person)
        return tr("An ordinary day in five years");
    return ascent::titleOf(content, step.entity, step.id, QLocale());
}

QStringList FindWords::factsOf(const AnswerAsk& step) const {
    const Content& content = m_session.content();
    QStringList facts;
    if (const Aspiration* each = content.aspirations.find(step.id))
        facts = {each->why};
    else if (const Goal* goal = content.goals.find(step.id))
        facts = {goal->specific, goal->due ? QLocale().toString(*goal->due, QLocale::LongFormat) : QString()};
    else if (const Strength* strength = content.strengths.find(step.id))
        facts = {strength->evidence};
    else if (const Story* story = content.stories.find(step.id))
        facts = {story->situation, story->action, story->result};
    facts.removeAll(QString());
    return facts;
}

} // namespace ascent
