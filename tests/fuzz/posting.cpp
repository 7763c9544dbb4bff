// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/trace.h"
#include "tests/fuzz/target.h"

using namespace ascent;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    const QString text = QString::fromUtf8(fuzz::bytesOf(bytes, size));
    PostingTrace trace;
    const Posting posting = readPosting(text, trace);
    require(trace.lines.size() == posting.lines.size(), "each line is explained");
    qsizetype end = 0;
    for (const PostingLine& line : posting.lines) {
        require(line.start >= end && line.length >= 0, "lines stand in order and do not overlap");
        require(line.text == text.mid(line.start, line.length), "a line is the text at its place");
        end = line.start + line.length;
    }
    require(end <= text.size(), "lines lie within the text");
    for (const PostingSkill& skill : posting.skills)
        require(skill.text == text.mid(skill.start, skill.length), "a skill is the text at its place");
    for (const ExperienceAsked& asked : posting.experience)
        require(asked.text == text.mid(asked.start, asked.length), "experience is the text at its place");
    return 0;
}
