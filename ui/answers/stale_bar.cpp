// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/stale_bar.h"

#include "ui/answers/question_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ascent {

namespace {
constexpr int mostLinks = 4, markWidth = 24, linkWidth = 220;
}

StaleBar::StaleBar(QWidget* parent)
    : QWidget(parent)
    , m_words(plainLabel({}, this))
    , m_links(new QWidget(this)) {
    auto* box = new QVBoxLayout(this);
    // The words of the links share the left edge of the sentence above them.
    box->setContentsMargins(markWidth, gap::s, gap::s, gap::s);
    m_words->setContentsMargins(gap::s, 0, 0, 0);
    box->setSpacing(gap::xs);
    m_words->setWordWrap(true);
    box->addWidget(m_words);
    auto* flow = new FlowLayout(m_links, gap::xs, 0);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_links->setSizePolicy(policy);
    box->addWidget(m_links);
    m_news = quietButton(tr("See what is new"), m_links, QStringLiteral("refresh"));
    flow->addWidget(m_news);
    connect(m_news, &QPushButton::clicked, this, &StaleBar::newsAsked);
    hide();
}

void StaleBar::setStaleness(const Content& content, const Staleness& staleness) {
    setVisible(staleness.isStale());
    for (QWidget* each : std::as_const(m_shown)) {
        each->hide();
        each->deleteLater();
    }
    m_shown.clear();
    int removed = 0, more = 0;
    QSet<QUuid> seen;
    for (const ChangedEntry& each : staleness.entries) {
        const EntryPlace place = placeOf(content, each.entity, each.id);
        const QString name = each.removed ? QString() : entryName(content, place.kind, place.id);
        if (name.isEmpty()) {
            ++removed;
            continue;
        }
        if (seen.contains(place.id))
            continue;
        seen.insert(place.id);
        if (m_shown.size() == mostLinks) {
            ++more;
            continue;
        }
        auto* link = quietButton({}, m_links);
        link->setText(link->fontMetrics()
                          .elidedText(name.simplified(), Qt::ElideRight, linkWidth)
                          .replace(u'&', QStringLiteral("&&")));
        link->setAccessibleName(tr("Open “%1”").arg(name));
        setPlainToolTip(link, name);
        link->setIcon({});
        connect(link, &QPushButton::clicked, this, [this, place] {
            if (const auto to = EntityRef::from(place.kind, place.id))
                Q_EMIT opened(*to);
        });
        QFont underlined = link->font();
        underlined.setUnderline(true);
        link->setFont(underlined);
        static_cast<FlowLayout*>(m_links->layout())->insertWidget(int(m_shown.size()), link);
        link->show();
        m_shown.append(link);
    }
    QStringList words;
    if (!m_shown.isEmpty())
        words << (m_shown.size() + more == 1 ? tr("An entry behind this answer changed since:")
                                             : tr("Entries behind this answer changed since:"));
    if (more > 0)
        words << tr("(and %n more)", nullptr, more);
    if (removed > 0)
        words << (removed == 1 ? tr("An entry that it was made of was removed.")
                               : tr("%n entries that it was made of were removed.", nullptr, removed));
    m_words->setText(words.join(u' '));
}

void StaleBar::paintEvent(QPaintEvent*) {
    const Tones t = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line);
    painter.setBrush(t.hover);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), fieldRadius, fieldRadius);
    const QRect mark(gap::s, gap::s, 16, QFontMetrics(m_words->font()).height());
    paintMark(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), Mark::AtRisk, palette());
}

} // namespace ascent
