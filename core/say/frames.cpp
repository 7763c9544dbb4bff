// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/say/frames.h"

#include "core/language/lang_file.h"
#include "core/language/phrases/tidy.h"
#include "core/language/speech/speech.h"

#include <QHash>

namespace ascent {

namespace {

const LangFile& file() {
    return LangFile::named(QStringLiteral("say/frames.txt"));
}

const QHash<QString, QHash<int, Frame>>& frames() {
    static const QHash<QString, QHash<int, Frame>> all = [] {
        QHash<QString, QHash<int, Frame>> read;
        for (const QString& section : file().sections()) {
            if (section.endsWith(QLatin1String(" examples")) || section == u"joins")
                continue;
            for (const LangEntry& entry : file().entries(section)) {
                const auto frame = Frame::read(entry.value);
                if (frame && frame->slot() == slotFormOf(entry.key))
                    read[section].insert(int(frame->slot()), *frame);
                else
                    file().fault(entry.number, QStringLiteral("no frame of its form"));
            }
        }
        return read;
    }();
    return all;
}

QString joinOf(const QString& key) {
    static const QHash<QString, QString> joins = [] {
        QHash<QString, QString> read;
        for (const LangEntry& entry : file().entries(QStringLiteral("joins")))
            read.insert(entry.key, entry.value);
        return read;
    }();
    return joins.value(key);
}

/// Fills "{first}" and the like; what is filled in is never looked at again.
QString filledIn(const QString& join, const QString& a, const QString& b) {
    const qsizetype open = join.indexOf(u'{'), close = join.indexOf(u'}');
    const qsizetype again = join.indexOf(u'{', close), end = join.indexOf(u'}', again);
    return join.left(open) + a + join.mid(close + 1, again - close - 1) + b + join.mid(end + 1);
}

} // namespace

std::optional<Frame> Frame::read(const QString& text) {
    const qsizetype open = text.indexOf(u'{'), close = text.indexOf(u'}');
    if (open < 0 || close < open)
        return std::nullopt;
    Frame frame;
    frame.m_slot = slotFormOf(text.mid(open + 1, close - open - 1));
    frame.m_before = text.left(open);
    frame.m_after = text.mid(close + 1);
    return frame.m_slot == SlotForm::None ? std::nullopt : std::optional(frame);
}

std::optional<QString> Frame::filled(const Spoken& phrase) const {
    if (phrase.form != m_slot || phrase.text.isEmpty())
        return std::nullopt;
    return upperFirst(m_before + phrase.text + m_after);
}

const Frame* frameFor(const QString& section, SlotForm form) {
    const auto of = frames().constFind(section);
    if (of == frames().cend())
        return nullptr;
    const auto found = of->constFind(int(form));
    return found == of->cend() ? nullptr : &*found;
}

std::optional<QStringList> inFrames(const Told& told, const QString& section) {
    QStringList sentences;
    for (const Spoken& part : told.parts) {
        const Frame* frame = frameFor(section, part.form);
        const auto sentence = frame ? frame->filled(part) : std::nullopt;
        if (!sentence)
            return std::nullopt;
        sentences.append(*sentence);
    }
    const bool join = told.joins && sentences.size() == 2 && countWords(sentences.join(u' ')) <= 26;
    if (join)
        sentences = {
            filledIn(joinOf(QStringLiteral("two")), withoutStop(sentences[0]), lowerFirst(sentences[1], Names()))};
    return sentences.isEmpty() ? std::nullopt : std::optional(sentences);
}

QString datedSentence(const QString& sentence, const QString& date) {
    return filledIn(joinOf(QStringLiteral("dated")), withoutStop(sentence), date) + u'.';
}

} // namespace ascent
