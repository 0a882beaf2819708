#pragma once

#include "core/figure/pose_set_reader.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <string>
#include <vector>

namespace unhunch::core::test {

inline std::filesystem::path poseFolder()
{
    return std::filesystem::path(UNHUNCH_SOURCE_DIR) / "resources/catalogue/poses";
}

inline PoseSet poseSetFrom(const std::filesystem::path &file)
{
    std::ifstream stream(file);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const auto set = readPoseSet(text);
    EXPECT_TRUE(set) << file << ": " << (set ? "" : set.error().message);
    return set ? *set : PoseSet{};
}

inline PoseSet poseSetNamed(const std::string &id)
{
    return poseSetFrom(poseFolder() / (id + ".json"));
}

inline std::vector<std::filesystem::path> poseFiles()
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(poseFolder()))
        if (entry.path().extension() == ".json")
            files.push_back(entry.path());
    return files;
}

} // namespace unhunch::core::test
