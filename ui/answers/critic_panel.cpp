// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/critic_panel.h"

#include "ui/answers/remark_card.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <array>

namespace ascent {

namespace {

struct PartWords {
    bool AnswerParts::*member;
    const char* name;
};

constexpr std::array<PartWords, 7> partWords{{
    {&AnswerParts::longTerm, QT_TRANSLATE_NOOP("ascent::CriticPanel", "Direction")},
    {&AnswerParts::shortTerm, QT_TRANSLATE_NOOP("ascent::CriticPanel", "Next steps")},
    {&AnswerParts::strength, QT_TRANSLATE_NOOP("ascent::CriticPanel", "Strength")},
    {&AnswerParts::evidence, QT_TRANSLATE_NOOP("ascent::CriticPanel", "Proof")},
    {&AnswerParts::role, QT_TRANSLATE_NOOP("ascent::CriticPanel", "Role")},
    {&AnswerParts::company, QT_TRANSLATE_NOOP("ascent::CriticPanel", "Company")},
    {&AnswerParts::commitment, QT_TRANSLATE_NOOP("ascent::CriticPanel", "Commitment")},
}};

/// What is absent is told for the parts that weigh most with the question; the marks show all.
constexpr int absentTold = 2;

} // namespace

/// A part of the answer: a tick or a ring, and its word.
class CriticPanel::PartMark final : public QWidget {
public:
    PartMark(const QString& name, QWidget* parent)
        : QWidget(parent)
        , m_name(name) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setThere(bool there) {
        m_there = there;
        const QString said =
            there ? CriticPanel::tr("%1: there").arg(m_name) : CriticPanel::tr("%1: absent").arg(m_name);
        setAccessibleName(said);
        setPlainToolTip(this, said);
        update();
    }
    QSize sizeHint() const override {
        const QFontMetrics metrics(typeFont(TypeSize::Small));
        return {20 + metrics.horizontalAdvance(m_name), qMax(18, metrics.height() + 2)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 16, height()));
        paintMark(&painter, mark, m_there ? Mark::Done : Mark::Draft, palette());
        painter.setFont(typeFont(TypeSize::Small));
        painter.setPen(m_there ? palette().color(QPalette::Active, QPalette::WindowText) : tones(palette()).quiet);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(20, 0, 0, 0)),
                         int(Qt::AlignVCenter | Qt::AlignLeft), m_name);
    }

private:
    QString m_name;
    bool m_there = false;
};

CriticPanel::CriticPanel(QWidget* parent)
    : QWidget(parent)
    , m_verdict(plainLabel({}, this))
    , m_list(new QVBoxLayout) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(gap::s);
    auto* parts = new QWidget(this);
    auto* flow = new FlowLayout(parts, gap::m, 2);
    flow->setContentsMargins(fieldInset, gap::xs, 0, gap::xs);
    for (const PartWords& each : partWords) {
        auto* mark = new PartMark(tr(each.name), parts);
        flow->addWidget(mark);
        m_parts.append(mark);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    parts->setSizePolicy(policy);
    box->addWidget(parts);
    m_verdict->setWordWrap(true);
    m_verdict->setContentsMargins(fieldInset, 0, 0, 0);
    box->addWidget(m_verdict);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    box->addLayout(m_list);
    m_waved = quietButton({}, this);
    m_waved->setCheckable(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_waved);
    foot->addStretch(1);
    box->addLayout(foot);
    m_wavedList = new QVBoxLayout;
    m_wavedList->setSpacing(0);
    box->addLayout(m_wavedList);
    connect(m_waved, &QPushButton::toggled, this, &CriticPanel::showWavedOff);
    setCritique({}, {});
    setWavedOff({});
}

void CriticPanel::setCritique(const Critique& critique, const QList<std::optional<WayOut>>& ways) {
    for (size_t at = 0; at < partWords.size(); ++at)
        m_parts[qsizetype(at)]->setThere(critique.parts.*(partWords[at].member));
    m_findings.clear();
    m_ways.clear();
    const auto list = [&](qsizetype at) {
        m_findings.append(critique.findings[at]);
        m_ways.append(ways.value(at));
    };
    // What is wrong comes before what is absent, warnings before questions before notes, each in the order of the text.
    for (const Severity severity : {Severity::Warning, Severity::Unsure, Severity::Note})
        for (qsizetype at = 0; at < critique.findings.size(); ++at)
            if (critique.findings[at].severity == severity && critique.findings[at].rule != CriticRule::Parts)
                list(at);
    const qsizetype places = m_findings.size();
    int absent = 0;
    for (qsizetype at = 0; at < critique.findings.size(); ++at)
        if (critique.findings[at].rule == CriticRule::Parts && absent++ < absentTold)
            list(at);
    showRemarks();
    m_verdict->setText(critique.words == 0         ? tr("Remarks come as you write.")
                       : places == 0 && absent > 0 ? tr("No remark on the words themselves. It could still say:")
                       : places == 0               ? tr("Nothing here that an interviewer would mind.")
                                                   : QString());
    m_verdict->setVisible(!m_verdict->text().isEmpty());
}

void CriticPanel::showRemarks() {
    while (m_remarks.size() > m_findings.size()) {
        RemarkCard* gone = m_remarks.takeLast();
        m_list->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    while (m_remarks.size() < m_findings.size()) {
        auto* remark = new RemarkCard(this);
        const qsizetype at = m_remarks.size();
        connect(remark, &QAbstractButton::clicked, this, [this, at] {
            if (const Finding& each = m_findings.at(at); each.length > 0)
                Q_EMIT placeAsked(each.start, each.length);
        });
        connect(remark->notHere(), &QPushButton::clicked, this, [this, at] { Q_EMIT waveOffAsked(m_findings.at(at)); });
        connect(remark->yes(), &QPushButton::clicked, remark, &RemarkCard::answerYes);
        connect(remark->use(), &QPushButton::clicked, this, [this, at] { Q_EMIT wayOutAsked(*m_ways.at(at)); });
        m_remarks.append(remark);
        m_list->addWidget(remark);
        remark->setVisible(true);
    }
    for (qsizetype at = 0; at < m_findings.size(); ++at)
        m_remarks[at]->show(m_findings[at], m_ways[at], !m_readOnly,
                            at > 0 && m_findings[at].length > 0 && m_findings[at].why == m_findings[at - 1].why &&
                                m_findings[at].fix == m_findings[at - 1].fix);
}

qsizetype CriticPanel::remarkAt(qsizetype position) const {
    // Of several remarks on a place the closest: the one on the fewest words.
    qsizetype best = -1;
    for (qsizetype at = 0; at < m_findings.size(); ++at) {
        const Finding& each = m_findings[at];
        const bool whole = each.rule == CriticRule::TooShort || each.rule == CriticRule::TooLong;
        if (each.length > 0 && !whole && each.start <= position && position <= each.start + each.length &&
            (best < 0 || each.length < m_findings[best].length))
            best = at;
    }
    return best;
}

QWidget* CriticPanel::setHere(qsizetype position) {
    const qsizetype here = position < 0 ? -1 : remarkAt(position);
    for (qsizetype at = 0; at < m_remarks.size(); ++at)
        m_remarks[at]->setHere(at == here);
    return here < 0 ? nullptr : m_remarks[here];
}

bool CriticPanel::useWayOutAt(qsizetype position) {
    const qsizetype at = remarkAt(position);
    if (at < 0 || m_readOnly)
        return false;
    if (m_remarks[at]->asks()) {
        m_remarks[at]->answerYes();
        return true;
    }
    if (!m_ways[at])
        return false;
    Q_EMIT wayOutAsked(*m_ways[at]);
    return true;
}

bool CriticPanel::waveOffAt(qsizetype position) {
    const qsizetype at = remarkAt(position);
    if (at < 0 || m_readOnly)
        return false;
    Q_EMIT waveOffAsked(m_findings[at]);
    return true;
}

void CriticPanel::setWavedOff(const QList<Finding>& findings) {
    m_wavedOff = findings;
    if (findings.isEmpty())
        m_waved->setChecked(false);
    showWavedOff();
}

void CriticPanel::showWavedOff() {
    const QString count =
        m_wavedOff.size() == 1 ? tr("1 waved off") : tr("%n waved off", nullptr, int(m_wavedOff.size()));
    m_waved->setText(tr("%1 – %2", "count, show or hide").arg(count, m_waved->isChecked() ? tr("hide") : tr("show")));
    m_waved->setVisible(!m_wavedOff.isEmpty());
    for (QWidget* row : std::as_const(m_wavedRows)) {
        row->hide();
        row->deleteLater();
    }
    m_wavedRows.clear();
    if (!m_waved->isChecked())
        return;
    for (const Finding& each : std::as_const(m_wavedOff)) {
        auto* row = new RowButton(QChar(0x201C) + each.excerpt.simplified() + QChar(0x201D),
                                  m_readOnly ? QString() : tr("Remark on this again"), this);
        setPlainToolTip(row, each.why);
        row->setEnabled(!m_readOnly);
        connect(row, &QAbstractButton::clicked, this, [this, each] { Q_EMIT takeBackAsked(each); });
        m_wavedList->addWidget(row);
        m_wavedRows.append(row);
    }
}

int CriticPanel::count() const {
    return int(std::count_if(m_findings.begin(), m_findings.end(),
                             [](const Finding& f) { return f.rule != CriticRule::Parts; }));
}

} // namespace ascent
