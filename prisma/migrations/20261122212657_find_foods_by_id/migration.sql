-- CreateIndex
CREATE INDEX "OwnFood_id_idx" ON "OwnFood"("id");

-- CreateIndex
CREATE INDEX "SavedMeal_id_idx" ON "SavedMeal"("id");
