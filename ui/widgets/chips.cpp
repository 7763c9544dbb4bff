// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chips.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/tab_order.h"

#include <QFrame>
#include <QToolButton>
#include <QVBoxLayout>

namespace ascent {

ChipRow::ChipRow(QWidget* parent)
    : FieldWidget(parent)
    , m_flow(new FlowLayout(this, 6, 6))
    , m_add(iconButton(QStringLiteral("plus"), tr("Add"), this)) {
    m_flow->addWidget(m_add);
    m_flow->setContentsMargins(fieldInset, 2, 0, 2);
    watch(m_add);
    m_add->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_add, &QToolButton::clicked, this, [this] { offer(); });
}

void ChipRow::setAddText(const QString& text) {
    m_add->setAccessibleName(text);
    setPlainToolTip(m_add, text);
}

void ChipRow::setName(const QString& name) {
    const QString add = m_add->accessibleName();
    FieldWidget::setName(name);
    m_add->setAccessibleName(add);
}

void ChipRow::setReadOnly(bool readOnly) {
    FieldWidget::setReadOnly(readOnly);
    m_add->setVisible(!readOnly);
    for (Chip* chip : m_chips)
        chip->setRemovable(!readOnly);
}

void ChipRow::show(const QList<Shown>& chips) {
    while (m_chips.size() > chips.size()) {
        Chip* gone = m_chips.takeLast();
        if (gone->hasFocus())
            (m_chips.isEmpty() ? static_cast<QWidget*>(m_add) : m_chips.last())->setFocus();
        m_flow->removeWidget(gone);
        gone->hide();
        gone->deleteLater(); // it may be the sender
    }
    while (m_chips.size() < chips.size()) {
        auto* chip = new Chip(this);
        connectChip(chip);
        m_flow->insertWidget(int(m_chips.size()), chip);
        tabAfter(m_chips.isEmpty() ? static_cast<QWidget*>(this) : m_chips.last(), chip);
        m_chips.append(chip);
        chip->setVisible(true);
    }
    if (!m_chips.isEmpty())
        setTabOrder(m_chips.last(), m_add);
    for (int i = 0; i < chips.size(); ++i) {
        Chip* chip = m_chips.at(i);
        chip->id = chips.at(i).id;
        setPlainText(chip, chips.at(i).text);
        chip->setAccessibleName(chips.at(i).text);
        setPlainToolTip(chip, chips.at(i).opens ? tr("Open %1").arg(chips.at(i).text) : QString());
        chip->setOpens(chips.at(i).opens);
        chip->setRemovable(!isReadOnly());
        chip->updateGeometry();
        chip->update();
    }
    m_flow->invalidate();
    updateGeometry();
}

void ChipRow::connectChip(Chip* chip) {
    watch(chip);
    connect(chip, &Chip::clicked, this, [this, chip] { openChip(chip->id); });
    connect(chip, &Chip::removeAsked, this, [this, chip] { removeChip(chip->id); });
    connect(chip, &Chip::moveAsked, this, [this, chip](int by) {
        const qsizetype to = m_chips.indexOf(chip) + by;
        if (to >= 0 && to < m_chips.size())
            m_chips.at(to)->setFocus(Qt::TabFocusReason);
        else if (to == m_chips.size())
            m_add->setFocus(Qt::TabFocusReason);
    });
}

// No proxy: Tab would go to it and skip the chips before it.
void ChipRow::focusInEvent(QFocusEvent* event) {
    QWidget* to = m_add;
    if (isReadOnly() && !m_chips.isEmpty())
        to = m_chips.first();
    to->setFocus(event->reason());
}

bool ChipRow::eventFilter(QObject* watched, QEvent* event) {
    return FieldWidget::eventFilter(watched, event);
}

void ChipRow::offer() {
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* box = new QVBoxLayout(popup);
    box->setContentsMargins(0, 0, 0, 0);
    auto* list = new PickList(popup);
    list->setPlaceholder(creates() ? tr("Type or choose") : tr("Type to find"));
    list->setName(m_add->accessibleName());
    list->setCreates(creates());
    list->setNothing(tr("Nothing here has these words"));
    list->setPicks(offered());
    box->addWidget(list);
    popup->resize(320, 280);
    connect(list, &PickList::picked, this, [this, popup](const QString& id) {
        popup->close();
        add(id);
    });
    connect(list, &PickList::created, this, [this, popup](const QString& text) {
        popup->close();
        create(text);
    });
    connect(list, &PickList::left, popup, &QWidget::close);
    showPopup(popup, QRect(m_add->mapToGlobal(QPoint()), m_add->size()));
    list->start();
}

void ChipsField::setChips(const QList<Pick>& chips) {
    m_chips = chips;
    QList<Shown> shown;
    for (const Pick& chip : chips)
        shown.append({chip.id, chip.text, true});
    show(shown);
}

QList<Pick> ChipsField::offered() const {
    QList<Pick> offered = m_candidates ? m_candidates() : QList<Pick>();
    offered.removeIf([this](const Pick& pick) {
        return std::any_of(m_chips.begin(), m_chips.end(), [&](const Pick& chip) { return chip.id == pick.id; });
    });
    return offered;
}

void WordsField::setValue(const QStringList& words) {
    if (words == m_words)
        return;
    m_words = words;
    refresh();
}

void WordsField::refresh() {
    QList<Shown> shown;
    for (const QString& word : m_words)
        shown.append({word, word, false});
    show(shown);
}

QList<Pick> WordsField::offered() const {
    QList<Pick> offered;
    if (m_suggestions)
        for (const QString& word : m_suggestions())
            if (!m_words.contains(word, Qt::CaseInsensitive))
                offered.append({word, word, {}, {}});
    return offered;
}

void WordsField::create(const QString& text) {
    const QString word = text.simplified();
    if (word.isEmpty() || m_words.contains(word, Qt::CaseInsensitive))
        return;
    m_words.append(word);
    refresh();
    Q_EMIT edited();
}

void WordsField::removeChip(const QString& id) {
    m_words.removeOne(id);
    refresh();
    Q_EMIT edited();
}

} // namespace ascent
