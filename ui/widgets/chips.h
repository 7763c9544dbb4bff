// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"
#include "ui/widgets/pick_list.h"

#include <functional>

class QToolButton;

namespace ascent {

class Chip;
class FlowLayout;

/// Things in a row of rounded chips that wraps, and a '+' that offers more. Left and Right move between chips, Enter or
/// a click opens one, Delete removes it. Two uses below: links to other entries, and words of the person's own.
class ChipRow : public FieldWidget {
    Q_OBJECT
public:
    explicit ChipRow(QWidget* parent = nullptr);

    /// What the '+' says to a screen reader and as its tooltip: "Add a strength".
    void setAddText(const QString& text);
    void setName(const QString& name) override;
    void setReadOnly(bool readOnly) override;

protected:
    struct Shown {
        QString id, text;
        bool opens = false;
    };
    /// Shows these, reusing the chips that are there: nothing flickers and the focus stays.
    void show(const QList<Shown>& chips);
    /// What the '+' offers, and whether it takes new words.
    virtual QList<Pick> offered() const = 0;
    virtual bool creates() const = 0;
    virtual void add(const QString& id) = 0;
    virtual void create(const QString& text) = 0;
    virtual void removeChip(const QString& id) = 0;
    virtual void openChip(const QString&) {}

    void paintEvent(QPaintEvent*) override {}
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer();
    void connectChip(Chip* chip);

    FlowLayout* m_flow;
    QToolButton* m_add;
    QList<Chip*> m_chips;
};

/// Links to other entries. What is linked is changed by whoever listens: the row shows only what it is given.
class ChipsField final : public ChipRow {
    Q_OBJECT
public:
    explicit ChipsField(QWidget* parent = nullptr)
        : ChipRow(parent) {}

    /// `text` and `id` of each; `hint` and `line` are not shown.
    void setChips(const QList<Pick>& chips);
    /// What can be added, asked when the '+' opens. What is a chip already is left out.
    void setCandidates(std::function<QList<Pick>()> candidates) { m_candidates = std::move(candidates); }
    /// Whether the '+' offers to make a new entry of what was typed.
    void setCreates(bool creates) { m_creates = creates; }

Q_SIGNALS:
    void added(const QString& id);
    void created(const QString& text);
    void removed(const QString& id);
    void opened(const QString& id);

protected:
    QList<Pick> offered() const override;
    bool creates() const override { return m_creates; }
    void add(const QString& id) override { Q_EMIT added(id); }
    void create(const QString& text) override { Q_EMIT created(text); }
    void removeChip(const QString& id) override { Q_EMIT removed(id); }
    void openChip(const QString& id) override { Q_EMIT opened(id); }

private:
    QList<Pick> m_chips;
    std::function<QList<Pick>()> m_candidates;
    bool m_creates = false;
};

/// Words of the person's own as chips (the skills that a goal builds), with suggestions.
class WordsField final : public ChipRow {
    Q_OBJECT
public:
    using Value = QStringList;

    explicit WordsField(QWidget* parent = nullptr)
        : ChipRow(parent) {}

    QStringList value() const { return m_words; }
    void setValue(const QStringList& words);
    void setSuggestions(std::function<QStringList()> suggestions) { m_suggestions = std::move(suggestions); }

protected:
    QList<Pick> offered() const override;
    bool creates() const override { return true; }
    void add(const QString& id) override { create(id); }
    void create(const QString& text) override;
    void removeChip(const QString& id) override;

private:
    void refresh();

    QStringList m_words;
    std::function<QStringList()> m_suggestions;
};

} // namespace ascent
