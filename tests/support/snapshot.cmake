# A folder as it is now, to be compared with how it is later.
add_library(epost_folder_snapshot STATIC FolderSnapshot.cpp FolderSnapshot.h)
target_include_directories(epost_folder_snapshot PUBLIC "${CMAKE_SOURCE_DIR}/tests")
target_link_libraries(epost_folder_snapshot PUBLIC epost_base)
epost_precompile(epost_folder_snapshot epost_precompiled_tests)
