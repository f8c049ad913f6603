import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { JsonScalar } from '../graphql/scalars.ts';
import {
  deleteDraft,
  ownDraft,
  ownDrafts,
  ownListSettings,
  saveDraft,
  saveListSettings,
} from './draft.service.ts';
import { FormDraftType, ListSettingsType } from './draft.type.ts';
import type { FormDraftRow } from './form-draft.entity.ts';

@Resolver(() => FormDraftType)
export class DraftResolver {
  @Query(() => FormDraftType, {
    nullable: true,
    description: 'The own unsent form of a record, or of a new one',
  })
  formDraft(
    @Arg('ledger', () => String) ledger: string,
    @Arg('recordId', () => ID, { nullable: true }) recordId: string | null,
    @Ctx() context: Context,
  ): Promise<FormDraftRow | null> {
    return ownDraft(context, ledger, recordId ?? null);
  }

  @Query(() => [FormDraftType], { description: 'All own unsent forms' })
  formDrafts(@Ctx() context: Context): Promise<FormDraftRow[]> {
    return ownDrafts(context);
  }

  @Query(() => ListSettingsType, { nullable: true, description: 'How the viewer likes a ledger’s list' })
  listSettings(
    @Arg('ledger', () => String) ledger: string,
    @Ctx() context: Context,
  ): Promise<ListSettingsType | null> {
    return ownListSettings(context, ledger);
  }

  @FieldResolver(() => ID, { nullable: true })
  recordId(@Root() draft: FormDraftRow): string | null {
    return draft.recordId === '0' ? null : draft.recordId;
  }

  @Mutation(() => FormDraftType, { description: 'Keeps a form as typed' })
  saveFormDraft(
    @Arg('ledger', () => String) ledger: string,
    @Arg('recordId', () => ID, { nullable: true }) recordId: string | null,
    @Arg('content', () => JsonScalar) content: unknown,
    @Ctx() context: Context,
  ): Promise<FormDraftRow> {
    return saveDraft(context, ledger, recordId ?? null, content);
  }

  @Mutation(() => Boolean, { description: 'Throws an unsent form away' })
  deleteFormDraft(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    return deleteDraft(context, id);
  }

  @Mutation(() => ListSettingsType, { description: 'Keeps how the viewer likes a list' })
  saveListSettings(
    @Arg('ledger', () => String) ledger: string,
    @Arg('settings', () => JsonScalar) settings: unknown,
    @Ctx() context: Context,
  ): Promise<ListSettingsType> {
    return saveListSettings(context, ledger, settings);
  }
}
